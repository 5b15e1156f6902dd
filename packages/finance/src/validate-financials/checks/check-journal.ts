import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V26: the journal, when filled, exists and is not blocked (spec finance §1.4). */
export const checkJournal = defineLineCheck({
  id: 'V26',
  rejection: 'incomplete',
  needs: ['journal', 'journalKnown'],
  fails: ({ journal, journalKnown }) => journal !== null && !journalKnown,
  condition: () => sql`(f.Journal is not null and f.JournalKnown = 0)`,
  text: ({ journal }) => `Journal ${journal} does not exist or is blocked.`,
})
