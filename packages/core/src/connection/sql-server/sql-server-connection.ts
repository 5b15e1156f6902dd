import { setImmediate } from 'node:timers/promises'
import type { Connection } from 'tedious'
import type { ColumnDefinition } from '../../schema/column-definition.ts'
import { isConnectionLost } from '../is-connection-lost.ts'
import { createMutex, type Mutex } from '../mutex.ts'
import type { BeginSettings, PhysicalConnection, ResultRow, StatementResult } from '../physical-connection.ts'
import { bulkLoad } from './bulk-load.ts'
import { collectRows } from './run-request.ts'
import { streamRequest } from './stream-request.ts'

/** One physical connection to SQL Server, lent by the pool. Requests wait for each other. */
export class SqlServerConnection implements PhysicalConnection {
  readonly engine = 'sql-server'
  /** Aborts when the connection breaks or is given up. */
  readonly lost: AbortSignal
  readonly #tedious: Connection
  readonly #turns: Mutex = createMutex()
  readonly #losing = new AbortController()
  #usedAt = performance.now()
  #otherIsolation = false

  constructor(tedious: Connection) {
    this.#tedious = tedious
    this.lost = this.#losing.signal
    tedious.on('end', () => this.#losing.abort())
    // Without a listener a broken socket would end the process. Its statement fails with the same error, and 'end' follows.
    tedious.on('error', () => {})
  }

  execute(sql: string, parameters: readonly unknown[], signal?: AbortSignal): Promise<StatementResult> {
    return this.#inTurn(signal, () => collectRows(this.#tedious, sql, parameters, signal))
  }

  async *stream(sql: string, parameters: readonly unknown[], chunkSize: number, signal?: AbortSignal): AsyncGenerator<ResultRow[], void> {
    const end = await this.#turns.acquire(signal)
    try {
      signal?.throwIfAborted()
      yield* streamRequest(this.#tedious, sql, { parameters, chunkSize, signal })
    } catch (error) {
      throw await this.#explained(error, signal)
    } finally {
      this.#usedAt = performance.now()
      end()
    }
  }

  begin({ isolationLevel = 'read committed' }: BeginSettings, signal?: AbortSignal): Promise<void> {
    this.#otherIsolation ||= isolationLevel !== 'read committed'
    return this.#inTurn(signal, () => promised((done) => this.#tedious.beginTransaction(done, '', isolationLevels[isolationLevel])))
  }

  commit(): Promise<void> {
    return this.#inTurn(undefined, () => promised((done) => this.#tedious.commitTransaction(done)))
  }

  async rollback(): Promise<void> {
    if (this.lost.aborted) return
    await this.#inTurn(undefined, async () => {
      // A deadlock or a lost connection has rolled back already; asking again would hide the error that is on its way up.
      if (this.lost.aborted || !this.inTransaction) return
      await promised((done) => this.#tedious.rollbackTransaction(done)).catch(() => this.close())
    })
  }

  savepoint(name: string): Promise<void> {
    return this.#inTurn(undefined, () => promised((done) => this.#tedious.saveTransaction(done, name)))
  }

  rollbackToSavepoint(name: string): Promise<void> {
    return this.#inTurn(undefined, () => promised((done) => this.#tedious.rollbackTransaction(done, name)))
  }

  /** SQL Server has no such statement: a savepoint ends with its transaction. */
  releaseSavepoint(): Promise<void> {
    return Promise.resolve()
  }

  insertRows(
    table: string,
    columns: readonly ColumnDefinition[],
    rows: readonly (readonly unknown[])[],
    signal?: AbortSignal,
  ): Promise<number> {
    return this.#inTurn(signal, () => bulkLoad(this.#tedious, table, columns, rows, signal))
  }

  /** Whether the server has a transaction open on this connection. */
  get inTransaction(): boolean {
    return 'inTransaction' in this.#tedious && this.#tedious.inTransaction === true
  }

  /** Sends a small statement if the connection has been idle for that long, so that nothing on the way cuts it off. */
  async keepAlive(idleMs: number): Promise<void> {
    if (this.lost.aborted || this.#turns.busy || performance.now() - this.#usedAt < idleMs) return
    await this.execute('select 1', []).catch(() => {})
  }

  /**
   * Makes the connection as new for the next borrower; closes it when that does not work.
   *
   * @param thoroughly - also drops temporary tables, releases locks and restores settings
   */
  async clear(thoroughly: boolean): Promise<void> {
    await this.rollback()
    if (this.lost.aborted || !(thoroughly || this.#otherIsolation)) return
    this.#otherIsolation = false
    const reset = () => promised((done) => this.#tedious.reset(done))
    await this.#inTurn(undefined, reset).catch(() => this.close())
  }

  /** Gives the connection up. */
  close(): void {
    this.#tedious.close()
    this.#losing.abort()
  }

  async #inTurn<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const end = await this.#turns.acquire(signal)
    try {
      signal?.throwIfAborted()
      return await work()
    } catch (error) {
      throw await this.#explained(error, signal)
    } finally {
      this.#usedAt = performance.now()
      end()
    }
  }

  /** A connection that ends in the middle of an answer fails the request with an error that has no code; 'end' follows at once. */
  async #explained(error: unknown, signal: AbortSignal | undefined): Promise<unknown> {
    if (isConnectionLost(error) || (signal?.aborted === true && error === signal.reason)) return error
    await setImmediate()
    if (!this.lost.aborted) return error
    return Object.assign(new Error('The connection ended before the answer was complete.', { cause: error }), { code: 'ECLOSE' })
  }
}

/** The levels by their numbers in the protocol. */
const isolationLevels: Readonly<Record<NonNullable<BeginSettings['isolationLevel']>, number>> = {
  'read uncommitted': 1,
  'read committed': 2,
  'repeatable read': 3,
  serializable: 4,
  snapshot: 5,
}

function promised(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) => (error ? reject(error) : resolve()))
  })
}
