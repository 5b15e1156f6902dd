import { type RawBuilder, sql } from 'kysely'
import { decimalsOf } from './decimals-of.ts'
import { scaleOf } from './scale-of.ts'

/** Which rows of `Balance` are added up. */
export interface BalanceSelection {
  /** Condition on the balances `b`. */
  readonly where: RawBuilder<unknown>
  readonly transtypes: readonly string[]
  /** Keeps other programs from changing the rows until the transaction ends. */
  readonly lock: boolean
}

const text = (column: string): RawBuilder<string> => sql<string>`coalesce(ltrim(rtrim(${sql.ref(column)})), '')`

/** Selects what `Balance` says, with the sign turned round, in the column order of the totals: added to those of the ledger it leaves the difference. */
export function balanceTotals({ where, transtypes, lock }: BalanceSelection): RawBuilder<unknown> {
  const own = scaleOf(decimalsOf('va'))
  const central = scaleOf(decimalsOf('vc'))
  const units = (column: string, scale: RawBuilder<unknown>) =>
    sql`-cast(round(coalesce(${sql.ref(`b.${column}`)}, 0) * ${scale}, 0) as bigint)`
  return sql`select ${text('b.CompanyCode')}, b.FinYear, b.FinPeriod, b.CompanyAccountCode, ${text('b.CompanyCostcenterCode')},
      ${text('b.CompanyCostunitCode')}, ${text('b.ItemCode')}, ${text('b.Warehouse')}, b.transtype, ${text('b.CurrencyAliasAC')},
      ${text('b.CurrencyCode')}, ${decimalsOf('va')}, ${decimalsOf('vc')}, ${units('AmountDebitAC', own)}, ${units('AmountCreditAC', own)},
      ${units('AmountDebit', central)}, ${units('AmountCredit', central)}, ${units('Quantity', sql`1e6`)}
    from Balance as b ${lock ? sql`with (updlock, holdlock)` : sql``}
    left join valuta as va on va.valcode = b.CurrencyAliasAC
    left join valuta as vc on vc.valcode = b.CurrencyCode
    where b.transtype in (${sql.join(transtypes)}) and ${where}`
}
