import type { Context } from '../context/context.ts'
import { checkSchema } from '../schema/check-schema.ts'
import { createSchema } from '../schema/create-schema.ts'

/**
 * Creates the two tables of ours, `SynergyJobsRuns` (runs and checkpoints) and `SynergyJobsUnits` (what was done before),
 * where they do not exist yet. It touches no product table. Run it once per database, as a login that may create tables;
 * jobs themselves never create anything but temporary tables.
 *
 * @returns the names of the tables that were created
 */
export async function installJobTables(context: Context): Promise<readonly string[]> {
  const missing = new Set((await checkSchema(context.db, jobTableColumns)).map(({ table }) => table))
  const tables = (['SynergyJobsRuns', 'SynergyJobsUnits'] as const).filter((name) => missing.has(name))
  if (tables.length > 0) await createSchema(context.db, { tables })
  return tables
}

/** What a run needs of our own tables. */
export const jobTableColumns = {
  SynergyJobsRuns: [
    'RunId',
    'Job',
    'IdempotencyKey',
    'Scope',
    'Status',
    'Attempt',
    'StartedAt',
    'EndedAt',
    'HeartbeatAt',
    'Host',
    'ProcessId',
    'RunBy',
    'OptionsHash',
    'Options',
    'Checkpoint',
    'Result',
  ],
  SynergyJobsUnits: ['Job', 'UnitKey', 'RunId', 'CreatedAt', 'Details'],
} as const
