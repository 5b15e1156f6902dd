import { type Expression, type RawBuilder, sql } from 'kysely'
import { dialectSql } from './dialect-sql.ts'

/**
 * Writes a code column in a form that every server groups and sorts alike, whatever its collation and whether the column is Unicode:
 * without outer blanks, in upper case, NULL as nothing, in the order of code points. What two servers return in that order
 * can be merged row by row; {@link compareCodes} is the same order here.
 *
 * @param column - name of a text column, or an expression of text
 * @param width - width to fill up with zeros on the left, for periods and other codes that stand for numbers
 *
 * @example
 * ```ts
 * const account = sortableCode('reknr')
 * await context.db.selectFrom('grtbk').select(account.as('account')).orderBy(account).execute()
 * ```
 */
export function sortableCode(column: string | Expression<unknown>, width?: number): RawBuilder<string> {
  const text = typeof column === 'string' ? sql.ref(column) : column
  const trimmed = sql`upper(ltrim(rtrim(coalesce(${text}, ''))))`
  const filled = width === undefined ? trimmed : sql`right(concat(${sql.lit('0'.repeat(width))}, ${trimmed}), ${sql.lit(width)})`
  return dialectSql({
    sqlServer: sql<string>`cast(${filled} as nvarchar(60)) collate Latin1_General_BIN2`,
    embedded: sql<string>`${filled} collate binary`,
  })
}
