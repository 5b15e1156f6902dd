import type { ColumnDefinition } from './column-definition.ts'

/**
 * Writes the type of a column as T-SQL declares it, e.g. `nchar(9)`, `nvarchar(max)`, `decimal(16,2)`, `datetime`.
 * Embedded databases declare the same types, so that values can be converted by them.
 */
export function sqlType(column: Pick<ColumnDefinition, 'type' | 'length' | 'precision' | 'scale'>): string {
  if (column.precision !== undefined) return `${column.type}(${column.precision},${column.scale ?? 0})`
  return column.length === undefined ? column.type : `${column.type}(${column.length})`
}
