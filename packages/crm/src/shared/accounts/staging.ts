import type { Database } from '@synergy-jobs/core'
import { type ColumnDefinition, createStagingTable, dropStagingTable } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'

/** A temporary table with the columns of its index. */
export interface StagedTable {
  readonly name: string
  readonly columns: readonly ColumnDefinition[]
  /** Columns of the index; of none if left out. */
  readonly index?: readonly string[]
}

/**
 * Creates temporary tables on a session.
 *
 * @returns what drops them again; they also go with the session
 */
export async function openStaging(session: Kysely<Database>, tables: readonly StagedTable[]): Promise<AsyncDisposable> {
  // One statement a table: a job has a handful of them.
  for (const { name, columns, index } of tables) {
    const table = await createStagingTable(session, name, columns)
    if (index === undefined) continue
    const indexName = `IX_${name.replace(/^#/, '')}`
    await sql`create index ${sql.ref(indexName)} on ${sql.table(table)} (${sql.join(index.map((column) => sql.ref(column)))})`.execute(
      session,
    )
  }
  return {
    async [Symbol.asyncDispose]() {
      // When the connection is gone or the run is stopped, the tables go with the session.
      for (const { name } of tables) await dropStagingTable(session, name).catch(() => undefined)
    },
  }
}
