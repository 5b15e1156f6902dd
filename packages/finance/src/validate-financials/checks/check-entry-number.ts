import { sql } from 'kysely'
import { defineEntryCheck } from './define-check.ts'

/** V23: the entry number is filled (spec finance §1.4). */
export const checkEntryNumber = defineEntryCheck({
  id: 'V23',
  rejection: 'incomplete',
  needs: ['entryNumber'],
  fails: ({ entryNumber }) => entryNumber === null,
  condition: () => sql`e.EntryNumber is null`,
  text: () => 'The entry number is empty; fill it in.',
})
