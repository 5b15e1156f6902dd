import type { Database } from '../../schema/database.ts'
import { tableDefinition } from '../../schema/table-definition.ts'
import { tableNames } from '../../schema/table-names.ts'
import type { StoredColumn } from './stored-value.ts'

/** Looks up a column of the schema by physical names; undefined for tables that the schema does not have, e.g. staging tables. */
export function columnOf(table: string | undefined, column: string): StoredColumn {
  if (table === undefined || !isKnown(table)) return undefined
  return tableDefinition(table).columns.find((definition) => definition.name === column)
}

const known: ReadonlySet<string> = new Set(tableNames())

function isKnown(table: string): table is keyof Database {
  return known.has(table)
}
