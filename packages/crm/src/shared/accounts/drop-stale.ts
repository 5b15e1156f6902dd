import type { Database } from '@synergy-jobs/core'
import { type RawBuilder, sql, type Transaction } from 'kysely'

/**
 * Takes staged changes out whose account is no longer what they were computed from, because somebody changed it meanwhile, and keeps
 * the other accounts from being changed until the transaction ends.
 *
 * @param table - staged changes with a column `Account`
 * @param same - columns of `cicmpy` with the columns of the staging table that they must still equal
 * @param where - which of the staged changes, by the table's own name
 * @returns how many were taken out
 */
export async function dropStale(
  trx: Transaction<Database>,
  table: string,
  same: readonly (readonly [account: string, staged: string])[],
  where: RawBuilder<unknown> = sql`1 = 1`,
): Promise<number> {
  const own = (column: string) => sql.ref(`${table}.${column}`)
  const equal = same.map(([account, staged]) => {
    const column = sql.ref(`a.${account}`)
    return sql`(${column} = ${own(staged)} or (${column} is null and ${own(staged)} is null))`
  })
  const { numAffectedRows = 0n } = await sql`
    delete from ${sql.table(table)} where ${where} and not exists (
      select 1 from cicmpy as a with (updlock) where a.cmp_wwn = ${own('Account')} and ${sql.join(equal, sql` and `)})`.execute(trx)
  return Number(numAffectedRows)
}
