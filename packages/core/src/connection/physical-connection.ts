import type { IsolationLevel } from 'kysely'
import type { ColumnDefinition } from '../schema/column-definition.ts'
import type { Engine } from './engine.ts'

/** One row as Kysely hands it to a job. */
export type ResultRow = Record<string, unknown>

/** What a statement gave. */
export interface StatementResult {
  readonly rows: ResultRow[]
  /** Rows that an insert, update or delete touched; undefined for a statement that touches none. */
  readonly affected?: number
}

/** How a transaction is to begin. */
export interface BeginSettings {
  readonly isolationLevel?: IsolationLevel
  readonly readOnly: boolean
}

/**
 * One connection of an engine, as the Kysely driver needs it. Each call waits for the one before it. Every method that takes
 * a signal stops its work when the signal aborts, waits until the connection is usable or given up, and rejects with
 * `signal.reason`.
 */
export interface PhysicalConnection {
  readonly engine: Engine
  execute(sql: string, parameters: readonly unknown[], signal?: AbortSignal): Promise<StatementResult>
  /** Reads in pieces of `chunkSize` rows and no faster than they are taken. */
  stream(sql: string, parameters: readonly unknown[], chunkSize: number, signal?: AbortSignal): AsyncGenerator<ResultRow[], void>
  begin(settings: BeginSettings, signal?: AbortSignal): Promise<void>
  commit(): Promise<void>
  /** Ends the open transaction, if there still is one. Never fails: a connection that cannot roll back is given up. */
  rollback(): Promise<void>
  savepoint(name: string): Promise<void>
  rollbackToSavepoint(name: string): Promise<void>
  releaseSavepoint(name: string): Promise<void>
  /** Writes one batch of rows. Both engines check types; only columns in `columns` are written. */
  insertRows(
    table: string,
    columns: readonly ColumnDefinition[],
    rows: readonly (readonly unknown[])[],
    signal?: AbortSignal,
  ): Promise<number>
  /** Sends a small statement if the connection was idle for that long; engines that nothing cuts off need none. */
  keepAlive?(idleMs: number): Promise<void>
}
