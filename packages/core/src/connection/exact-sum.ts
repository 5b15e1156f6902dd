import { type Expression, type RawBuilder, sql } from 'kysely'
import { dialectSql } from './dialect-sql.ts'

/**
 * Writes the sum of exact units as text, the only form in which a driver hands on more digits than a float has.
 * `amountOfSum` reads it. The sum of no rows is 0.
 *
 * @param units - what `exactUnits` wrote, or a sum of it
 */
export function exactSum(units: Expression<unknown>): RawBuilder<string> {
  return dialectSql({
    sqlServer: sql<string>`cast(coalesce(sum(${units}), 0) as varchar(40))`,
    embedded: sql<string>`cast(coalesce(sum(${units}), 0) as text)`,
  })
}
