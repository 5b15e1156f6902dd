import { type RawBuilder, sql } from 'kysely'
import type { ColumnDefinition } from '../schema/column-definition.ts'
import { sqlType } from '../schema/sql-type.ts'
import { TypedValue } from './typed-value.ts'

/**
 * Sends a parameter with the type of a column instead of the type that its JavaScript value suggests (text goes as
 * `nvarchar`, a Date as `datetime`, a fraction as `float`). SQL Server can then use an index on a `varchar` or `datetime2`
 * column, and an exact decimal arrives exactly. The embedded engine has no use for the type and stores the same value.
 *
 * @param value - what the column takes; a decimal may be text, so that no digit is lost
 * @param column - the type, e.g. a {@link ColumnDefinition}
 *
 * @example
 * ```ts
 * const account = typed(accountCode('1000'), { type: 'nchar', length: 9 })
 * await context.db.selectFrom('grtbk').select('oms25_0').where('reknr', '=', account).execute()
 * ```
 */
export function typed<T>(value: T, column: TypedColumn): RawBuilder<T> {
  // The protocol library turns decimals into floating point numbers on the way out; as text with a cast they stay exact.
  if (column.type === 'decimal' && value !== null) return sql<T>`cast(${String(value)} as ${sql.raw(sqlType(column))})`
  return sql.val<T>(new TypedValue(value, column) as T)
}

/** What {@link typed} needs to know of a column. */
export type TypedColumn = Pick<ColumnDefinition, 'type' | 'length' | 'precision' | 'scale'>
