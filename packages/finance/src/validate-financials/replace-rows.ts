import type { Database } from '@synergy-jobs/core'
import { sql, type Transaction } from 'kysely'
import { balanceTables } from '../shared/balance/balance-tables.ts'
import { ledgerTotals } from '../shared/balance/ledger-totals.ts'
import { staged } from './staging-tables.ts'

/** How rows are taken out of the ledger. */
export interface Replacement {
  /** How many there are. */
  readonly count: number
  readonly rowsPerStatement: number
  /** Transaction types that balances are kept of; undefined when balances are left alone. */
  readonly balancesOf: readonly string[] | undefined
  /** Wall-clock time and person for `DeletionLogs`. */
  readonly now: Date
  readonly resId: number
}

const replaced = sql.table(staged.replaced)

/**
 * Takes the earlier versions that were found out of the ledger (spec finance §1.3 step 6): each row also goes into
 * `DeletionLogs`, and its amounts into the totals, to be subtracted from `Balance`.
 */
export async function replaceRows(trx: Transaction<Database>, replacement: Replacement): Promise<void> {
  const { count, rowsPerStatement, balancesOf, now, resId } = replacement
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
}
