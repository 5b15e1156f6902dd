import type { Database } from '@synergy-jobs/core'
import { type ColumnDefinition, tableDefinition } from '@synergy-jobs/core/internal'
import { type Expression, sql } from 'kysely'

const numeric: ReadonlySet<string> = new Set(['int', 'smallint', 'tinyint', 'bigint', 'bit', 'float', 'decimal'])

/**
 * Gives every number column of a table that may not be null the value it has when nothing else is said: its default, else 0.
 * Inserts put their own values over these, so that no NOT NULL column is ever left out.
 */
export function requiredColumns(table: keyof Database): Readonly<Record<string, Expression<unknown>>> {
  const columns = tableDefinition(table).columns.filter(
    (column) => !column.nullable && column.identity !== true && numeric.has(column.type),
  )
  return Object.fromEntries(columns.map((column) => [column.name, sql.lit(defaultNumber(column))]))
}

function defaultNumber(column: ColumnDefinition): number {
  return column.default === undefined ? 0 : Number(column.default)
}
