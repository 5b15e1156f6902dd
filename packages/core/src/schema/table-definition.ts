import type { TableDefinition } from './column-definition.ts'
import type { Database } from './database.ts'
import { neededTables, supportingTables } from './generated/definitions.ts'
import { jobTableDefinitions } from './job-tables.ts'
import { parseTableDefinition } from './parse-table-definition.ts'

const texts = new Map([...Object.entries(neededTables), ...Object.entries(supportingTables)])
const definitions = new Map<string, TableDefinition>(jobTableDefinitions.map((definition) => [definition.name, definition]))

/**
 * Gives columns, primary key and indexes of a table; each is read from its compact form at first use.
 *
 * @param name - the physical name as the schema writes it, e.g. `gbkmut`
 * @throws RangeError when the schema has no such table
 *
 * @example
 * ```ts
 * tableDefinition('gbkmut').columns.find((column) => column.name === 'faktuurnr')?.length // 8
 * ```
 */
export function tableDefinition(name: keyof Database): TableDefinition {
  const known = definitions.get(name)
  if (known !== undefined) return known
  const text = texts.get(name)
  if (text === undefined) throw new RangeError(`The schema has no table '${name}'.`)
  const definition = parseTableDefinition(name, text)
  definitions.set(name, definition)
  return definition
}
