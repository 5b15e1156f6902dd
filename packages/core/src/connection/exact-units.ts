import { type RawBuilder, sql } from 'kysely'
import { dialectSql } from './dialect-sql.ts'

/** Decimals that {@link exactUnits} keeps of each value; no currency has more. */
export const exactDecimals = 4

/**
 * Writes a float column as a whole number of ten-thousandths, which a server adds up without the errors of floats: a sum over
 * millions of lines is the sum of the lines, in whatever order they come. What a float left behind the fourth decimal is rounded off.
 * Read sums of it with `exactSum`.
 *
 * @param column - name of a float column with values below 10^15
 */
export function exactUnits(column: string): RawBuilder<number> {
  const value = sql.ref(column)
  return dialectSql({
    sqlServer: sql<number>`cast(cast(${value} as decimal(28, 4)) * 10000 as decimal(28, 0))`,
    embedded: sql<number>`cast(round(${value} * 10000) as integer)`,
  })
}
