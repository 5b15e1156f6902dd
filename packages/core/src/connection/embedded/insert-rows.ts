import type { DatabaseSync } from 'node:sqlite'
import type { ColumnDefinition } from '../../schema/column-definition.ts'
import type { StatementCache } from './statement-cache.ts'
import { storedValue } from './stored-value.ts'

/** Inserts one batch of rows, all or none, synchronously. */
export function insertRows(
  database: DatabaseSync,
  statements: StatementCache,
  table: string,
  columns: readonly ColumnDefinition[],
  rows: readonly (readonly unknown[])[],
): number {
  const names = columns.map(({ name }) => quote(name)).join(', ')
  const insert = statements.get(`insert into ${quote(table)} (${names}) values (${columns.map(() => '?').join(', ')})`)
  const inTransaction = database.isTransaction
  database.exec(inTransaction ? 'savepoint "bulk insert"' : 'begin immediate')
  try {
    for (const row of rows) insert.run(columns.map((column, index) => storedValue(row[index], column)))
    database.exec(inTransaction ? 'release "bulk insert"' : 'commit')
    return rows.length
  } catch (error) {
    if (database.isTransaction) database.exec(inTransaction ? 'rollback to "bulk insert"; release "bulk insert"' : 'rollback')
    throw error
  }
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
