import { type Database, trimCode } from '@synergy-jobs/core'
import { sql, type Transaction } from 'kysely'

/** For whom accounts are deleted. */
export interface AccountDeletion {
  readonly division: string
  /** Codes as `grtbk.reknr` holds them. */
  readonly accounts: readonly string[]
  /** Wall-clock time and person for `DeletionLogs`. */
  readonly now: Date
  readonly resId: number
}

const accountsPerStatement = 500

/**
 * Deletes accounts that no row uses and nobody changed since they were created; each also goes into `DeletionLogs`.
 *
 * @returns the codes of those deleted, trimmed
 */
export async function deleteAccounts(trx: Transaction<Database>, deletion: AccountDeletion): Promise<readonly string[]> {
  const { division, accounts, now, resId } = deletion
  const deleted: string[] = []
  for (let start = 0; start < accounts.length; start += accountsPerStatement) {
    const unused = await findUnused(trx, division, accounts.slice(start, start + accountsPerStatement))
    if (unused.length === 0) continue
    const codes = unused.map(({ reknr }) => reknr)
    await sql`
      insert into DeletionLogs (TableName, KeyString1, KeyInt1, KeyGuid1, CompanyCode, syscreated, syscreator, sysguid)
      select 'grtbk', reknr, ID, sysguid, ${division}, ${now}, ${resId}, newid()
      from grtbk where CompanyCode = ${division} and reknr in (${sql.join(codes)})`.execute(trx)
    await trx.deleteFrom('grtbk').where('CompanyCode', '=', division).where('reknr', 'in', codes).execute()
    deleted.push(...codes.map((code) => trimCode(code) ?? code))
  }
  return deleted
}

async function findUnused(
  trx: Transaction<Database>,
  division: string,
  accounts: readonly string[],
): Promise<readonly { readonly reknr: string }[]> {
  const { rows } = await sql<{ readonly reknr: string }>`
    select g.reknr as reknr from grtbk as g
    where g.CompanyCode = ${division} and g.reknr in (${sql.join(accounts)}) and g.sysmodified = g.syscreated
      and not exists (select 1 from gbkmut as t where t.CompanyCode = g.CompanyCode and t.reknr = g.reknr)
      and not exists (select 1 from TransactionsPending as t where t.CompanyCode = g.CompanyCode and t.CompanyAccountCode = g.reknr)
      and not exists (select 1 from Budgets as t where t.CompanyCode = g.CompanyCode and t.CompanyAccountCode = g.reknr)`.execute(trx)
  return rows
}
