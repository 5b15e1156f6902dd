import { type Database, isGuid, JobError, trimCode } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'

/** The account to be explained, as it stands. */
export interface FoundAccount {
  readonly id: number
  readonly guid: string
  readonly code: string
  readonly name: string
  readonly type: string
  readonly status: string
  readonly rating: number | null
}

/**
 * Finds an account by its code or GUID.
 *
 * @throws JobError `invalid-code` when there is none
 */
export async function findAccount(db: Kysely<Database>, account: string): Promise<FoundAccount> {
  const query = db.selectFrom('cicmpy').select(['ID', 'cmp_wwn', 'cmp_code', 'cmp_name', 'cmp_type', 'cmp_status', 'cmp_rating'])
  const byGuid = isGuid(account) ? account.replace(/[{}]/g, '').toUpperCase() : undefined
  const row = await (byGuid === undefined ? query.where('cmp_code', '=', account) : query.where('cmp_wwn', '=', byGuid)).executeTakeFirst()
  if (row === undefined) {
    throw new JobError('invalid-code', `There is no account ${account} in cicmpy; give its code (cmp_code) or its GUID (cmp_wwn).`, {
      details: { account },
    })
  }
  return {
    id: row.ID,
    guid: row.cmp_wwn,
    code: trimCode(row.cmp_code) ?? '',
    name: row.cmp_name?.trim() ?? '',
    type: (row.cmp_type ?? '').trim().toUpperCase(),
    status: (row.cmp_status ?? '').trim().toUpperCase(),
    rating: row.cmp_rating,
  }
}
