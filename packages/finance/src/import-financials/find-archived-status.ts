import type { Database } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'

/**
 * Finds the status of archived documents in `BacoDiscussionStates` by its description, since the vendor's numbers are not
 * public: the one state that is called archived, archive, gearchiveerd or archief.
 *
 * @returns undefined when there is none, or more than one
 */
export async function findArchivedStatus(db: Kysely<Database>): Promise<number | undefined> {
  const rows = await db.selectFrom('BacoDiscussionStates').select(['State', 'Description']).execute()
  const archived = rows.filter(({ Description }) => /archi[ev]/i.test(Description ?? ''))
  return archived.length === 1 ? archived[0]?.State : undefined
}
