import type { Database } from './database.ts'
import { neededTables, supportingTables } from './generated/definitions.ts'
import { jobTableDefinitions } from './job-tables.ts'

/** Which tables of the schema a list of names holds. */
export type TableGroup = 'needed' | 'supporting' | 'job'

/**
 * Lists tables of the schema by physical name: `needed` are the product tables that jobs read or write, `supporting` the product
 * tables around them, `job` the SDK's own.
 *
 * @param groups - which ones; all when empty
 */
export function tableNames(...groups: readonly TableGroup[]): readonly (keyof Database)[] {
  const wanted = groups.length === 0 ? (['needed', 'supporting', 'job'] as const) : groups
  return wanted.flatMap((group) => names[group]())
}

const names: Readonly<Record<TableGroup, () => readonly (keyof Database)[]>> = {
  needed: () => Object.keys(neededTables) as (keyof Database)[],
  supporting: () => Object.keys(supportingTables) as (keyof Database)[],
  job: () => jobTableDefinitions.map((definition) => definition.name as keyof Database),
}
