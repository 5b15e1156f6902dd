import type { Engine } from '../connection/engine.ts'
import type { TableDefinition } from './column-definition.ts'
import { compileEmbeddedTable } from './compile-embedded-table.ts'
import { compileSqlServerTable, type SqlServerTableOptions } from './compile-sql-server-table.ts'

/**
 * Writes the statements that create tables with their keys, indexes and (embedded) triggers, in the order in which to run them.
 *
 * @param engine - the database the statements are for
 * @param definitions - the tables, e.g. from `tableDefinition`
 */
export function compileSchema(
  engine: Engine,
  definitions: readonly TableDefinition[],
  options: SqlServerTableOptions = {},
): readonly string[] {
  const compile = engine === 'sql-server' ? (table: TableDefinition) => compileSqlServerTable(table, options) : compileEmbeddedTable
  return definitions.flatMap(compile)
}
