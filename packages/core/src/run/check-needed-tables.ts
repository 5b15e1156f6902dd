import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { JobError } from '../errors/job-error.ts'
import { checkSchema, type TableColumns } from '../schema/check-schema.ts'
import type { Database } from '../schema/database.ts'
import type { JobDefinition } from './define-job.ts'
import { jobTableColumns } from './install-job-tables.ts'
import type { ParsedCommonOptions } from './job-options.ts'

/**
 * Checks that every table and column that a job states is there, and our own tables unless it is a dry run.
 * The process log is left out: a log that cannot be written never stops a job (promise P5). So are tables that the job says
 * it can do without.
 *
 * @throws JobError `invalid-schema` with the complete list of what is missing
 */
export async function checkNeededTables<Schema extends z.ZodObject>(
  db: Kysely<Database>,
  definition: Pick<JobDefinition<string, Schema, object>, 'name' | 'reads' | 'writes' | 'mayLack'>,
  options: z.output<Schema> & ParsedCommonOptions,
): Promise<void> {
  const needed = [resolve(definition.reads, options), resolve(definition.writes, options)]
  if (!options.dryRun) needed.push(jobTableColumns)
  const missing = await checkSchema(db, without(merge(needed), definition.mayLack ?? []))
  if (missing.length === 0) return
  const names = missing.map(({ table, column }) => (column === undefined ? table : `${table}.${column}`))
  const ours = missing.some(({ table }) => table.startsWith('SynergyJobs'))
  throw new JobError(
    'invalid-schema',
    `${definition.name} needs what this database does not have: ${names.join(', ')}.${ours ? ' Call installJobTables(context) once to create the tables of the SDK.' : ''}`,
    { details: { job: definition.name, missing: names } },
  )
}

function resolve<Options>(columns: TableColumns | ((options: Options) => TableColumns), options: Options): TableColumns {
  return typeof columns === 'function' ? columns(options) : columns
}

function merge(all: readonly TableColumns[]): TableColumns {
  const merged = new Map<string, Set<string>>()
  for (const columns of all) {
    for (const [table, names] of Object.entries(columns)) {
      const set = merged.get(table) ?? new Set()
      for (const name of names) set.add(name)
      merged.set(table, set)
    }
  }
  return Object.fromEntries([...merged].map(([table, names]) => [table, [...names]]))
}

function without(columns: TableColumns, tables: readonly string[]): TableColumns {
  return Object.fromEntries(Object.entries(columns).filter(([table]) => !tables.includes(table)))
}
