import { sql } from 'kysely'
import { defineEntryCheck } from './define-check.ts'

/** V12: the entry has at least two lines (spec finance §1.4). */
export const checkLineCount = defineEntryCheck({
  id: 'V12',
  rejection: 'incomplete',
  needs: ['lines'],
  fails: ({ lines }) => lines < 2,
  condition: () => sql`e.Lines < 2`,
  text: ({ lines }) => (lines === 0 ? 'The entry has no lines.' : 'The entry has only one line.'),
})
