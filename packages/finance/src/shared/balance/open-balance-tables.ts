import type { Database } from '@synergy-jobs/core'
import { createStagingTable, dropStagingTable } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'
import { balanceTableColumns, balanceTables } from './balance-tables.ts'

/** Creates the temporary tables for balances on a session; disposing drops them. */
export async function openBalanceTables(session: Kysely<Database>): Promise<AsyncDisposable> {
  const names = ['totals', 'deltas', 'targets'] as const
  for (const name of names) await createStagingTable(session, balanceTables[name], balanceTableColumns[name])
  await sql`create index IX_deltas on ${sql.table(balanceTables.deltas)} (No)`.execute(session)
  await sql`create index IX_targets on ${sql.table(balanceTables.targets)} (No)`.execute(session)
  await sql`create index IX_targets_ID on ${sql.table(balanceTables.targets)} (ID)`.execute(session)
  return {
    async [Symbol.asyncDispose]() {
      for (const name of names) await dropStagingTable(session, balanceTables[name]).catch(() => undefined)
    },
  }
}
