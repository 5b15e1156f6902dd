import type { Database } from '@synergy-jobs/core'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { balanceTables } from '../shared/balance/balance-tables.ts'
import { ledgerTotals } from '../shared/balance/ledger-totals.ts'
import { aligned8 } from './fact-columns.ts'
import { staged } from './staging-tables.ts'

/** How rows are taken out of the ledger. */
export interface Replacement {
  readonly rowsPerStatement: number
  /** Transaction types that balances are kept of; undefined when balances are left alone. */
  readonly balancesOf: readonly string[] | undefined
  /** Wall-clock time and person for `DeletionLogs`. */
  readonly now: Date
  readonly resId: number
}

const replaced = sql.table(staged.replaced)

/**
 * Takes the earlier versions of the entries at work out of the ledger (spec finance §1.3 step 6): each row also goes into
 * `DeletionLogs`, and its amounts into the totals, to be subtracted from `Balance`.
 *
 * @returns how many rows there were
 */
export async function replaceRows(trx: Transaction<Database>, { rowsPerStatement, balancesOf, now, resId }: Replacement): Promise<number> {
  const count = await findRows(trx)
  if (count === 0) return 0
  if (balancesOf !== undefined) {
    const old = ledgerTotals({
      joins: sql`inner join ${replaced} as z on z.ID = g.ID`,
      where: sql`1 = 1`,
      transtypes: balancesOf,
      sign: -1,
    })
    await sql`insert into ${sql.table(balanceTables.totals)} ${old}`.execute(trx)
  }
  for (let first = 1; first <= count; first += rowsPerStatement) {
    const slice = sql`z.Place between ${first} and ${first + rowsPerStatement - 1}`
    await sql`insert into DeletionLogs (TableName, KeyInt1, KeyGuid1, CompanyCode, syscreated, syscreator, sysguid)
      select 'gbkmut', g.ID, g.TransactionGuid, g.CompanyCode, ${now}, ${resId}, newid()
      from gbkmut as g inner join ${replaced} as z on z.ID = g.ID where ${slice}`.execute(trx)
    await sql`delete from gbkmut where ID in (select z.ID from ${replaced} as z where ${slice})`.execute(trx)
  }
  return count
}

async function findRows(trx: Transaction<Database>): Promise<number> {
  await sql`delete from ${replaced}`.execute(trx)
  const numbers = (form: RawBuilder<unknown>) => sql`select e.EntryNo as EntryNo, e.Division as Division, ${form} as Form
    from ${sql.table(staged.entries)} as e inner join ${sql.table(staged.work)} as w on w.EntryNo = e.EntryNo where e.LedgerRows > 0`
  const result = await sql`insert into ${replaced} (Place, ID, EntryNo)
    select row_number() over (order by g.ID), g.ID, n.EntryNo
    from (${numbers(sql`e.EntryNumber`)} union ${numbers(aligned8(sql`e.EntryNumber`))}) as n
    inner join gbkmut as g on g.bkstnr = n.Form and g.CompanyCode = n.Division
    where coalesce(g.transtype, 'N') <> 'B'`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}
