import { type RawBuilder, sql } from 'kysely'
import { wholeNumber } from '../numbers/whole-number.ts'
import { balanceKey } from './balance-tables.ts'
import { decimalsOf } from './decimals-of.ts'
import { scaleOf } from './scale-of.ts'

/** Which rows of the ledger are added up. */
export interface LedgerSelection {
  /** Condition on the ledger `g`. */
  readonly where: RawBuilder<unknown>
  /** Further tables to join to the ledger `g`. */
  readonly joins?: RawBuilder<unknown>
  /** Transaction types that balances are kept of. */
  readonly transtypes: readonly string[]
  /** `-1` takes the rows away. @default 1 */
  readonly sign?: 1 | -1
}

const text = (column: string): RawBuilder<string> => sql<string>`coalesce(ltrim(rtrim(${sql.ref(column)})), '')`

/**
 * Selects sums of posted rows by the key of `Balance`, in the column order of the totals: amounts in minor units, so that they are
 * exact. Debit is what is positive; on reversals (`storno`, and subtypes R and S, spec finance §7) it is what is negative, so that a
 * reversal lessens the side it reverses.
 */
export function ledgerTotals({ where, joins = sql``, transtypes, sign = 1 }: LedgerSelection): RawBuilder<unknown> {
  const key = balanceKey.map(({ name }) => sql`q.${sql.ref(name)}`)
  const own = unitsOf('g.bdr_hfl', sql`q.Decimals`)
  const central = unitsOf('g.AmountCentral', sql`q.CentralDecimals`)
  const sum = (units: RawBuilder<unknown>, when?: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql`${sql.lit(sign)} * sum(${when === undefined ? units : sql`case when ${when} then ${units} else 0 end`})`
  const isDebit = sql`q.IsDebit = 1`
  const isCredit = sql`q.IsDebit = 0`
  return sql`select ${sql.join(key)}, max(q.CentralCurrency), max(q.Decimals), max(q.CentralDecimals),
      ${sum(own.of('q'), isDebit)}, ${sum(sql`-${own.of('q')}`, isCredit)}, ${sum(central.of('q'), isDebit)},
      ${sum(sql`-${central.of('q')}`, isCredit)}, ${sum(sql`cast(round(q.aantal * 1e6, 0) as bigint)`)}
    from (select ${ledgerKey()}, ${text('g.CurrencyCode')} as CentralCurrency, ${decimalsOf('va')} as Decimals,
        ${decimalsOf('vc')} as CentralDecimals, g.bdr_hfl as bdr_hfl, g.AmountCentral as AmountCentral, g.aantal as aantal,
        case when ${isDebitRow} then 1 else 0 end as IsDebit
      from gbkmut as g ${joins}
      left join valuta as va on va.valcode = g.CurrencyAliasAc
      left join valuta as vc on vc.valcode = g.CurrencyCode
      where g.verwerknrl <> 0 and g.reknr is not null and coalesce(g.transtype, 'N') in (${sql.join(transtypes)}) and ${where}) as q
    where q.FinPeriod is not null group by ${sql.join(key)}`
}

const isReversal = sql`(g.storno <> 0 or coalesce(g.transsubtype, 'N') in ('R', 'S'))`
/** The side is that of the amount in division currency, or in central currency where that is all there is. */
const amount = sql`(case when g.bdr_hfl <> 0 then g.bdr_hfl else g.AmountCentral end)`
const isDebitRow = sql`(${amount} >= 0 and not ${isReversal}) or (${amount} < 0 and ${isReversal})`

function ledgerKey(): RawBuilder<unknown> {
  const sources: Readonly<Record<(typeof balanceKey)[number]['name'], RawBuilder<unknown>>> = {
    Company: text('g.CompanyCode'),
    FinYear: sql`coalesce(g.bkjrcode, 0)`,
    FinPeriod: wholeNumber(sql`g.periode`),
    Account: sql`g.reknr`,
    CostCentre: text('g.kstplcode'),
    CostUnit: text('g.kstdrcode'),
    Item: text('g.artcode'),
    Warehouse: text('g.warehouse'),
    Transtype: sql`coalesce(g.transtype, 'N')`,
    Currency: text('g.CurrencyAliasAc'),
  }
  return sql.join(Object.entries(sources).map(([name, source]) => sql`${source} as ${sql.ref(name)}`))
}

/** A float column in minor units. */
function unitsOf(column: string, decimals: RawBuilder<unknown>) {
  const name = column.replace('g.', '')
  return { of: (alias: string) => sql`cast(round(${sql.ref(`${alias}.${name}`)} * ${scaleOf(decimals)}, 0) as bigint)` }
}
