import type { QueryExecutorProvider } from 'kysely'
import type { ColumnDefinition } from '../schema/column-definition.ts'
import { BoundConnection } from './bound-connection.ts'

/** How {@link bulkInsert} works. */
export interface BulkInsertOptions {
  /** Stops after the batch at hand; inside a transaction nothing of it stays once that rolls back. */
  readonly signal?: AbortSignal
  /**
   * Rows that are held in memory and sent at once.
   * @default 5_000
   */
  readonly rowsPerBatch?: number
}

/**
 * Writes many rows quickly: by the bulk load protocol on SQL Server, by one prepared statement on an embedded database. Takes
 * no more rows from the source than one batch at a time. Works in the transaction, if `db` is one; otherwise each batch is
 * committed by itself.
 *
 * For staging tables: a bulk load fires no triggers and checks no constraints. Fill a product table by
 * `insert into … select … from` the staging table instead. Exact decimals beyond 15 digits belong into a text column there,
 * since the protocol library sends decimals as floating point numbers.
 *
 * @param table - the table as `createStagingTable` named it
 * @param columns - the columns that the rows hold, in their order; others get their defaults
 * @param rows - one array of values a row. It must not read from the same session, which would wait for itself
 * @returns the number of rows written
 *
 * @example
 * ```ts
 * const columns: readonly ColumnDefinition[] = [{ name: 'Account', type: 'nchar', length: 9, nullable: false }]
 * await context.db.transaction().execute(async (trx) => {
 *   const table = await createStagingTable(trx, 'accounts', columns)
 *   await bulkInsert(trx, table, columns, [[accountCode('1000')], [accountCode('4000')]])
 * })
 * ```
 */
export async function bulkInsert(
  db: QueryExecutorProvider,
  table: string,
  columns: readonly ColumnDefinition[],
  rows: Iterable<readonly unknown[]> | AsyncIterable<readonly unknown[]>,
  options: BulkInsertOptions = {},
): Promise<number> {
  const { signal, rowsPerBatch = 5_000 } = options
  const executor = db.getExecutor()
  let written = 0
  for await (const batch of batchesOf(rows, rowsPerBatch)) {
    signal?.throwIfAborted()
    written += await executor.provideConnection(async (connection) => {
      if (!(connection instanceof BoundConnection))
        throw new TypeError('bulkInsert needs a Kysely made by a connection source of @synergy-jobs/core.')
      return connection.insertRows(table, columns, batch, signal)
    })
  }
  return written
}

async function* batchesOf<Row>(rows: Iterable<Row> | AsyncIterable<Row>, size: number): AsyncGenerator<readonly Row[], void> {
  let batch: Row[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
