import type { Database } from '@synergy-jobs/core'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { balanceKey, balanceTables } from './balance-tables.ts'
import { balanceTotals } from './balance-totals.ts'
import { ledgerTotals } from './ledger-totals.ts'

/** Which balances are compared with the ledger. */
export interface BalanceScope {
  readonly division: string
  readonly year: number
  /** Transaction types that balances are kept of. */
  readonly transtypes: readonly string[]
  /** Debit and credit each, or only what is left of the two. */
  readonly compareSides: boolean
}

/** How many keys of `Balance` there are in ledger and balances, and how many of them differ. */
export interface BalanceComparison {
  readonly keys: number
  readonly different: number
}

const totals = sql.table(balanceTables.totals)

/**
 * Fills the totals with the difference between ledger and `Balance` of one division and year, and counts. `Balance` is read first:
 * a program that posts meanwhile changes it after the ledger, so that the difference stays right.
 */
export async function compareBalances(db: Kysely<Database>, scope: BalanceScope, lock: boolean): Promise<BalanceComparison> {
  const { division, year, transtypes } = scope
  await sql`delete from ${totals}`.execute(db)
  const inBalance = sql`b.CompanyCode = ${division} and b.FinYear = ${year}`
  await sql`insert into ${totals} ${balanceTotals({ where: inBalance, transtypes, lock })}`.execute(db)
  const inLedger = sql`g.CompanyCode = ${division} and g.bkjrcode = ${year}`
  await sql`insert into ${totals} ${ledgerTotals({ where: inLedger, transtypes })}`.execute(db)
  const { rows } = await sql<{ keys: number; different: number | null }>`
    select count(*) as keys, sum(case when ${isDifferent(scope)} then 1 else 0 end) as different from (${byKey()}) as t`.execute(db)
  return { keys: Number(rows[0]?.keys ?? 0), different: Number(rows[0]?.different ?? 0) }
}

/** The totals, one row a key. */
export function byKey(): RawBuilder<unknown> {
  const key = sql.join(balanceKey.map(({ name }) => sql.ref(name)))
  return sql`select ${key}, max(Decimals) as Decimals, max(CentralDecimals) as CentralDecimals, sum(Debit) as Debit, sum(Credit) as Credit,
    sum(CentralDebit) as CentralDebit, sum(CentralCredit) as CentralCredit, sum(Quantity) as Quantity from ${totals} group by ${key}`
}

/** The condition that a key of {@link byKey} (`t`) differs. */
export function isDifferent({ compareSides }: Pick<BalanceScope, 'compareSides'>): RawBuilder<unknown> {
  return compareSides
    ? sql`(t.Debit <> 0 or t.Credit <> 0 or t.CentralDebit <> 0 or t.CentralCredit <> 0 or t.Quantity <> 0)`
    : sql`(t.Debit <> t.Credit or t.CentralDebit <> t.CentralCredit or t.Quantity <> 0)`
}
