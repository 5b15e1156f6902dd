import { type Context, type Database, formatAmount, trimCode } from '@synergy-jobs/core'
import { internals } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'
import { balanceTranstypes } from '../shared/balance/balance-transtypes.ts'
import { type BalanceScope, byKey, compareBalances, isDifferent } from '../shared/balance/compare-balances.ts'
import { listBalanceScopes } from '../shared/balance/list-balance-scopes.ts'
import { openBalanceTables } from '../shared/balance/open-balance-tables.ts'

/** What {@link verifyBalances} looks at. */
export interface VerifyBalancesOptions {
  /** @default all */
  readonly divisions?: readonly string[]
  /** @default all */
  readonly years?: readonly number[]
  /** Transaction types that balances are kept of. @default N, C, I, P, F, E, O */
  readonly transtypes?: readonly string[]
  /** Whether debit and credit must each agree, or only what is left of the two. @default true */
  readonly compareSides?: boolean
  /** Differences to list; all are counted. @default 100 */
  readonly maxDifferences?: number
  readonly signal?: AbortSignal
}

/** A balance that is not what the ledger says: ledger minus `Balance`, as exact text. */
export interface BalanceDifference {
  readonly division: string
  readonly year: number
  readonly period: number
  readonly account: string
  readonly costCentre?: string
  readonly costUnit?: string
  readonly item?: string
  readonly warehouse?: string
  readonly transtype: string
  readonly currency?: string
  readonly debit: string
  readonly credit: string
  readonly centralDebit: string
  readonly centralCredit: string
  readonly quantity: number
}

/** Whether `Balance` equals the ledger. */
export interface BalanceVerification {
  /** Keys looked at (division, account, year, period, cost codes, item, warehouse, kind, currency). */
  readonly keys: number
  /** How many of them differ. */
  readonly different: number
  /** The first `maxDifferences`. */
  readonly differences: readonly BalanceDifference[]
}

/**
 * Proves that `Balance` equals the ledger, to the minor unit: adds `gbkmut` up by the key of `Balance` (spec finance §8.6) and
 * compares. Reads `gbkmut`, `Balance` and `valuta`, three statements a division and year; writes and locks nothing. Somebody who posts
 * meanwhile may show as a difference that is none.
 *
 * @example
 * ```ts
 * const { different, differences } = await verifyBalances(context, { divisions: ['001'], years: [2026] })
 * if (different > 0) console.log(differences)
 * ```
 */
export async function verifyBalances(context: Context, options: VerifyBalancesOptions = {}): Promise<BalanceVerification> {
  const { divisions, years, transtypes = balanceTranstypes, compareSides = true, maxDifferences = 100, signal } = options
  await using session = await context[internals].source.openSession(signal === undefined ? {} : { signal })
  await using _tables = await openBalanceTables(session.db)
  let [keys, different] = [0, 0]
  const differences: BalanceDifference[] = []
  // One division and year after the other: the temporary table stays small, and so does what is locked for reading.
  for (const scope of await listBalanceScopes(session.db, { divisions, years, transtypes })) {
    const compared = await compareBalances(session.db, { ...scope, transtypes, compareSides }, false)
    keys += compared.keys
    different += compared.different
    const room = maxDifferences - differences.length
    if (compared.different > 0 && room > 0) differences.push(...(await listDifferences(session.db, { compareSides }, room)))
  }
  return { keys, different, differences }
}

interface DifferenceRow {
  readonly Company: string
  readonly FinYear: number
  readonly FinPeriod: number
  readonly Account: string
  readonly CostCentre: string
  readonly CostUnit: string
  readonly Item: string
  readonly Warehouse: string
  readonly Transtype: string
  readonly Currency: string
  readonly Decimals: number
  readonly CentralDecimals: number
  readonly Debit: string | number
  readonly Credit: string | number
  readonly CentralDebit: string | number
  readonly CentralCredit: string | number
  readonly Quantity: string | number
}

async function listDifferences(
  db: Kysely<Database>,
  scope: Pick<BalanceScope, 'compareSides'>,
  count: number,
): Promise<readonly BalanceDifference[]> {
  const { rows } = await sql<DifferenceRow & { readonly Place: number }>`
    select * from (select t.*, row_number() over (order by t.FinPeriod, t.Account, t.CostCentre, t.CostUnit, t.Item) as Place
      from (${byKey()}) as t where ${isDifferent(scope)}) as n where n.Place <= ${count} order by n.Place`.execute(db)
  return rows.map(describe)
}

function describe(row: DifferenceRow): BalanceDifference {
  const own = (units: string | number) => formatAmount({ units: BigInt(units), decimals: row.Decimals })
  const central = (units: string | number) => formatAmount({ units: BigInt(units), decimals: row.CentralDecimals })
  const optional = (name: string, code: string) => (trimCode(code) === undefined ? {} : { [name]: trimCode(code) })
  return {
    division: row.Company,
    year: row.FinYear,
    period: row.FinPeriod,
    account: trimCode(row.Account) ?? '',
    ...optional('costCentre', row.CostCentre),
    ...optional('costUnit', row.CostUnit),
    ...optional('item', row.Item),
    ...optional('warehouse', row.Warehouse),
    transtype: row.Transtype,
    ...optional('currency', row.Currency),
    debit: own(row.Debit),
    credit: own(row.Credit),
    centralDebit: central(row.CentralDebit),
    centralCredit: central(row.CentralCredit),
    quantity: Number(row.Quantity) / 1_000_000,
  }
}
