import type { ColumnDefinition, ColumnType } from '@synergy-jobs/core/internal'
import { type RawBuilder, sql } from 'kysely'
import type { LineFacts } from './checks/line-facts.ts'

/** How the facts of a line are made of rows of the database; values of the installation. */
export interface FactSettings {
  /** Central currency of rows and divisions that name none. */
  readonly centralCurrency?: string
  /** Cost unit of rows that name none. */
  readonly defaultCostUnit?: string
  /** `perdat.YearPeriodStatus` of closed periods. */
  readonly periodClosedValue: boolean
  readonly rateNotation: 'multiply' | 'divide'
  readonly onDuplicateEntry: 'replace' | 'reject'
}

/** One column of the staged facts: the fact it is, and the expression that fills it; amounts are computed afterwards. */
export interface FactColumn {
  readonly fact?: keyof LineFacts
  readonly definition: ColumnDefinition
  readonly source: RawBuilder<unknown>
}

/** A text without blanks around it; nothing is NULL. */
export function trimmed(column: string): RawBuilder<string | null> {
  return sql<string | null>`nullif(ltrim(rtrim(${sql.ref(column)})), '')`
}

/** The account as the chart of accounts holds it: right-aligned to 9. */
export const alignedAccount = sql`right(concat('         ', ltrim(rtrim(p.CompanyAccountCode))), 9)`

/** The currency that central amounts are in: the row's own, else the installation's, else the division's for presentation. */
export function centralCurrency({ centralCurrency: given }: Pick<FactSettings, 'centralCurrency'>): RawBuilder<string | null> {
  const presentation = sql`${trimmed('b.PresentationCurrency')}, ${trimmed('b.valcode')}`
  return given === undefined
    ? sql`coalesce(${trimmed('p.CurrencyCode')}, ${presentation})`
    : sql`coalesce(${trimmed('p.CurrencyCode')}, ${given}, ${presentation})`
}

/** The cost centre that counts: the line's own, else the division's. */
export const costCentre = sql`coalesce(${trimmed('p.CompanyCostcenterCode')}, ${trimmed('b.CostcenterCode')})`

/** The cost unit that counts: the line's own, else that of the installation. */
export function costUnit({ defaultCostUnit }: Pick<FactSettings, 'defaultCostUnit'>): RawBuilder<unknown> {
  return defaultCostUnit === undefined
    ? trimmed('p.CompanyCostunitCode')
    : sql`coalesce(${trimmed('p.CompanyCostunitCode')}, ${defaultCostUnit})`
}

/** Entry numbers as they may stand in the ledger: as they are, and right-aligned to 8 as back offices write them. */
export function aligned8(text: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when len(${text}) < 8 then right(concat('        ', ${text}), 8) else ${text} end`
}

/** Makes a column of the facts. */
export function column(
  name: string,
  type: ColumnType,
  source: RawBuilder<unknown>,
  more: { readonly fact?: keyof LineFacts; readonly length?: number; readonly nullable?: boolean } = {},
): FactColumn {
  const { fact, length, nullable = true } = more
  return {
    ...(fact === undefined ? {} : { fact }),
    definition: { name, type, nullable, ...(length === undefined ? {} : { length }) },
    source,
  }
}

/** A column that says yes or no. */
export function flag(name: string, fact: keyof LineFacts, condition: RawBuilder<unknown>): FactColumn {
  return column(name, 'bit', sql`case when ${condition} then 1 else 0 end`, { fact })
}

/** A text column. */
export function text(name: string, fact: keyof LineFacts, length: number, source: RawBuilder<unknown>): FactColumn {
  return column(name, 'nvarchar', source, { fact, length })
}
