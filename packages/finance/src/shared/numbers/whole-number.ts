import { type RawBuilder, sql } from 'kysely'

/** A text as a number when it holds one to nine digits only; the check comes in the CASE, so that no other text is ever converted. */
export function wholeNumber(text: RawBuilder<unknown>): RawBuilder<number | null> {
  const trimmed = sql`ltrim(rtrim(${text}))`
  const rest = [...'0123456789'].reduce((left, digit) => sql`replace(${left}, ${sql.lit(digit)}, '')`, trimmed)
  return sql<number | null>`case when len(${trimmed}) between 1 and 9 and len(${rest}) = 0 then cast(${trimmed} as int) end`
}
