import { type Expression, type RawBuilder, sql } from 'kysely'
import { toleranceUnits } from './check-settings.ts'

/** Decimals that a currency may have here. */
const decimals = [0, 1, 2, 3, 4, 5, 6] as const

/** `toleranceUnits` inside a statement, for decimals in a column. `more` decimals are added to those of the column. */
export function toleranceSql(tolerance: number, column: Expression<unknown>, more = 0): RawBuilder<number> {
  const whens = decimals.map((count) => sql`when ${sql.lit(count)} then ${sql.lit(Number(toleranceUnits(tolerance, count + more)))}`)
  return sql<number>`(case ${column} ${sql.join(whens, sql` `)} end)`
}
