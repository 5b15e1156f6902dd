import { type Expression, type RawBuilder, sql } from 'kysely'
import { dialectSql } from './dialect-sql.ts'

/** What {@link convertUnitsSql} converts. */
export interface SqlUnitConversion {
  /** Whole minor units of at most 15 digits; NULL gives NULL. */
  readonly units: Expression<unknown>
  /** A float; what is no rate (NULL, an absolute value from 10^9, zero to divide by) gives NULL. */
  readonly rate: Expression<unknown>
  /** Decimals of the currency that the units are in. */
  readonly from: Expression<unknown>
  /** Decimals of the currency wanted. */
  readonly to: Expression<unknown>
  /** @default 'multiply' */
  readonly notation?: 'multiply' | 'divide'
}

/**
 * Converts minor units by a rate inside a statement: `convertUnits` for every row of a table, to the same unit. SQL Server computes
 * in `decimal(38)`; SQLite, which has no decimals, by the very function. A result of more than 15 digits is
 * NULL: beyond them not every server rounds a float exactly.
 */
export function convertUnitsSql({ units, rate, from, to, notation = 'multiply' }: SqlUnitConversion): RawBuilder<unknown> {
  const exactUnits = sql`cast(${units} as decimal(16, 0))`
  const exactRate = sql`cast(${rate} as decimal(21, 12))`
  const product = notation === 'multiply' ? sql`${exactUnits} * ${exactRate}` : sql`${exactUnits} / nullif(${exactRate}, 0)`
  const shift = sql`(${to}) - (${from})`
  // Rounding is exact; the power of ten then only moves the point, within what a float holds exactly.
  // The step that a result of fewer decimals is rounded to. A server may refuse to round what is smaller than that.
  const step = sql`power(cast(10 as float), (${from}) - (${to}))`
  const small = sql`case when abs(${product}) * 2 < ${step} then 0 else sign(${product}) * ${step} end`
  const rounded = sql`case when (${from}) > (${to}) and abs(${product}) < ${step} then ${small} else cast(round(${product}, ${shift}) as float) end`
  const exact = sql`round((${rounded}) * power(cast(10 as float), ${shift}), 0)`
  return dialectSql({
    sqlServer: sql`case when abs(${rate}) < 1000000000 then case when abs(${exact}) <= 999999999999999 then cast(${exact} as bigint) end end`,
    embedded: sql`convert_units(${units}, ${rate}, ${from}, ${to}, ${sql.lit(notation)})`,
  })
}
