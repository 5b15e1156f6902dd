import type { ColumnDefinition, ColumnType, TableDefinition } from './column-definition.ts'

/**
 * The default of a column in test and demo databases, as a T-SQL expression: the one the schema data shows, else `0` for
 * NOT NULL numbers outside the primary key, which practically always have it in the product.
 */
export function defaultOf(table: TableDefinition, column: ColumnDefinition): string | undefined {
  if (column.default !== undefined) return column.default
  const inKey = table.primaryKey?.columns.includes(column.name) ?? false
  return !column.nullable && column.identity !== true && !inKey && numberTypes.has(column.type) ? '0' : undefined
}

const numberTypes: ReadonlySet<ColumnType> = new Set(['int', 'smallint', 'tinyint', 'bigint', 'bit', 'float', 'decimal'])
