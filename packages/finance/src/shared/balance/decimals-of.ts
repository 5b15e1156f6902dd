import { type RawBuilder, sql } from 'kysely'

/** Decimals of the currency in a row of `valuta`; two where that says nothing usable. */
export function decimalsOf(alias: string): RawBuilder<number> {
  const precision = sql.ref(`${alias}.amount_prec`)
  return sql<number>`case when ${precision} between 0 and 6 then ${precision} else 2 end`
}
