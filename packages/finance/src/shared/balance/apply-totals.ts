import type { Database } from '@synergy-jobs/core'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { insertSelect } from '../imported/insert-select.ts'
import { wholeNumber } from '../numbers/whole-number.ts'
import { balanceKey, balanceSums, balanceTables } from './balance-tables.ts'
import { scaleOf } from './scale-of.ts'

const totals = sql.table(balanceTables.totals)
const deltas = sql.table(balanceTables.deltas)
const targets = sql.table(balanceTables.targets)

/**
 * Adds the gathered totals to `Balance` and forgets them: one row a key is changed or made, exactly, in statements of at most
 * `rowsPerStatement` rows. Of several rows with one key, which the product does not forbid, the first takes the change.
 *
 * @returns how many rows of `Balance` were changed or made
 */
export async function applyTotals(trx: Transaction<Database>, rowsPerStatement: number): Promise<number> {
  await sql`delete from ${deltas}`.execute(trx)
  await sql`delete from ${targets}`.execute(trx)
  const count = await insertDeltas(trx)
  if (count === 0) return 0
  await sql`insert into ${targets} (No, ID) select m.No, m.ID from (select d.No as No, b.ID as ID,
      row_number() over (partition by d.No order by b.ID) as Place
    from ${deltas} as d inner join Balance as b on ${sameKey('d', 'b')}) as m where m.Place = 1`.execute(trx)
  for (let first = 1; first <= count; first += rowsPerStatement) {
    const slice = sql`d.No between ${first} and ${first + rowsPerStatement - 1}`
    await sql`update Balance set ${sql.join(changes)} from ${targets} as t inner join ${deltas} as d on d.No = t.No
      where t.ID = Balance.ID and ${slice}`.execute(trx)
    await insertSelect(trx, 'Balance', newBalance(), {
      from: sql`${deltas} as d`,
      where: sql`${slice} and not exists (select 1 from ${targets} as t where t.No = d.No)`,
    })
  }
  return count
}

/** Sums up what the totals say of one key; keys of which nothing changes are left out. */
async function insertDeltas(trx: Transaction<Database>): Promise<number> {
  const key = balanceKey.map(({ name }) => sql.ref(name))
  const sums = balanceSums.map(({ name }) => sql`sum(${sql.ref(name)}) as ${sql.ref(name)}`)
  const changed = balanceSums.map(({ name }) => sql`sum(${sql.ref(name)}) <> 0`)
  const columns = [
    ...key,
    ...['CentralCurrency', 'Decimals', 'CentralDecimals'].map((name) => sql.ref(name)),
    ...balanceSums.map(({ name }) => sql.ref(name)),
  ]
  const result = await sql`insert into ${deltas} (No, ${sql.join(columns)})
    select row_number() over (order by ${sql.join(key)}), ${sql.join(columns)}
    from (select ${sql.join(key)}, max(CentralCurrency) as CentralCurrency, max(Decimals) as Decimals,
        max(CentralDecimals) as CentralDecimals, ${sql.join(sums)}
      from ${totals} group by ${sql.join(key)} having ${sql.join(changed, sql` or `)}) as t`.execute(trx)
  await sql`delete from ${totals}`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}

/** The condition that a row of a staging table and one of `Balance` have the same key; NULL and an empty text are the same. */
export function sameKey(staged: string, balance: string): RawBuilder<unknown> {
  const s = (column: string) => sql.ref(`${staged}.${column}`)
  const b = (column: string) => sql.ref(`${balance}.${column}`)
  const text = (column: string) => sql`coalesce(rtrim(${b(column)}), '')`
  return sql`${b('CompanyCode')} = ${s('Company')} and ${b('CompanyAccountCode')} = ${s('Account')} and ${b('FinYear')} = ${s('FinYear')}
    and ${b('FinPeriod')} = ${s('FinPeriod')} and ${text('CompanyCostcenterCode')} = ${s('CostCentre')}
    and ${text('CompanyCostunitCode')} = ${s('CostUnit')} and ${text('ItemCode')} = ${s('Item')} and ${text('Warehouse')} = ${s('Warehouse')}
    and ${b('transtype')} = ${s('Transtype')} and ${text('CurrencyAliasAC')} = ${s('Currency')}`
}

const own = scaleOf(sql`d.Decimals`)
const central = scaleOf(sql`d.CentralDecimals`)
const millionths = sql`1e6`

/** Columns of `Balance`, what is added to them, and in which units; those by reporting date are copies (spec finance §8.6). */
const amounts: readonly (readonly [column: string, sum: string, scale: RawBuilder<unknown>])[] = ['', 'Reporting'].flatMap((prefix) => [
  [`${prefix}AmountDebit`, 'CentralDebit', central] as const,
  [`${prefix}AmountCredit`, 'CentralCredit', central] as const,
  [`${prefix}AmountDebitAC`, 'Debit', own] as const,
  [`${prefix}AmountCreditAC`, 'Credit', own] as const,
  [`${prefix}Quantity`, 'Quantity', millionths] as const,
])

const changes = amounts.map(
  ([column, sum, scale]) =>
    sql`${sql.ref(column)} = (round(coalesce(Balance.${sql.ref(column)}, 0) * ${scale}, 0) + d.${sql.ref(sum)}) / ${scale}`,
)

/** A new row of `Balance` for a key without one. */
export function newBalance() {
  return {
    ID: sql`newid()`,
    CompanyCode: sql`d.Company`,
    FinYear: sql`d.FinYear`,
    FinPeriod: sql`d.FinPeriod`,
    CompanyAccountCode: sql`d.Account`,
    CompanyCostcenterCode: sql`nullif(d.CostCentre, '')`,
    CompanyCostunitCode: sql`nullif(d.CostUnit, '')`,
    ItemCode: sql`nullif(d.Item, '')`,
    Warehouse: sql`nullif(d.Warehouse, '')`,
    transtype: sql`d.Transtype`,
    CurrencyAliasAC: sql`nullif(d.Currency, '')`,
    CurrencyCode: sql`nullif(d.CentralCurrency, '')`,
    Division: wholeDivision,
    ...Object.fromEntries(amounts.map(([column, sum, scale]) => [column, sql`d.${sql.ref(sum)} / ${scale}`])),
  }
}

/** The division code as a number for the technical column; NULL when it is none. */
const wholeDivision = wholeNumber(sql`d.Company`)
