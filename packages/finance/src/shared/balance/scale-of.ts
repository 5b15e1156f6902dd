import { type Expression, type RawBuilder, sql } from 'kysely'

/** 10 to the power of a column's decimals (0 to 6), as an exact float: what turns an amount into minor units and back. */
export function scaleOf(decimals: Expression<unknown>): RawBuilder<number> {
  const whens = [0, 1, 2, 3, 4, 5, 6].map((count) => sql`when ${sql.lit(count)} then ${sql.raw(`1e${count}`)}`)
  return sql<number>`(case ${decimals} ${sql.join(whens, sql` `)} end)`
}
