import type { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import type { ColumnDefinition } from '../../schema/column-definition.ts'
import { createMutex, type Mutex } from '../mutex.ts'
import type { BeginSettings, PhysicalConnection, ResultRow, StatementResult } from '../physical-connection.ts'
import type { Breather } from './breather.ts'
import { insertRows } from './insert-rows.ts'
import { prepareStatement } from './prepared-statement.ts'
import { retryWhileBusy } from './retry-while-busy.ts'
import { createStatementCache, type StatementCache } from './statement-cache.ts'

/** What a connection shares with the others of its source. */
export interface EmbeddedConnectionParts {
  readonly breather: Breather
  readonly busyTimeoutMs: number
  /** The error for who uses the connection once it is closed. */
  readonly closedError: () => Error
}

/** One connection to an SQLite file. Its statements run synchronously; what waits for locks waits asynchronously. */
export class EmbeddedConnection implements PhysicalConnection {
  readonly engine = 'embedded'
  readonly #database: DatabaseSync
  readonly #statements: StatementCache
  readonly #parts: EmbeddedConnectionParts
  readonly #turns: Mutex = createMutex()

  constructor(database: DatabaseSync, parts: EmbeddedConnectionParts) {
    this.#database = database
    this.#statements = createStatementCache(database)
    this.#parts = parts
  }

  /** Whether the connection can still be used. */
  get isOpen(): boolean {
    return this.#database.isOpen
  }

  execute(sql: string, parameters: readonly unknown[], signal?: AbortSignal): Promise<StatementResult> {
    return this.#inTurn(signal, () => this.#whileBusy(() => run(this.#statements, sql, parameters), signal))
  }

  async *stream(sql: string, parameters: readonly unknown[], chunkSize: number, signal?: AbortSignal): AsyncGenerator<ResultRow[], void> {
    const end = await this.#turns.acquire(signal)
    // Not from the cache: a statement that is being read cannot be run a second time.
    try {
      if (!this.#database.isOpen) throw this.#parts.closedError()
      const begin = () => {
        const rows = prepareStatement(this.#database, sql).iterate(parameters)
        return { rows, first: nextRows(rows, chunkSize) }
      }
      const { rows, first } = await this.#whileBusy(begin, signal)
      try {
        for (let chunk = first; ; chunk = nextRows(rows, chunkSize)) {
          signal?.throwIfAborted()
          if (chunk.length > 0) yield chunk
          if (chunk.length < chunkSize) return
          await setImmediate()
        }
      } finally {
        rows.return?.()
      }
    } finally {
      end()
    }
  }

  begin({ readOnly }: BeginSettings, signal?: AbortSignal): Promise<void> {
    const sql = readOnly ? 'begin' : 'begin immediate'
    return this.#inTurn(signal, () => this.#whileBusy(() => this.#database.exec(sql), signal))
  }

  commit(): Promise<void> {
    return this.#inTurn(undefined, () => this.#whileBusy(() => this.#database.exec('commit'), undefined))
  }

  async rollback(): Promise<void> {
    if (!this.#database.isOpen) return
    await this.#inTurn(undefined, () => {
      if (!this.#database.isOpen || !this.#database.isTransaction) return
      try {
        this.#database.exec('rollback')
      } catch {
        this.#database.close()
      }
    })
  }

  savepoint(name: string): Promise<void> {
    return this.#inTurn(undefined, () => this.#database.exec(`savepoint ${quote(name)}`))
  }

  rollbackToSavepoint(name: string): Promise<void> {
    return this.#inTurn(undefined, () => this.#database.exec(`rollback to ${quote(name)}`))
  }

  releaseSavepoint(name: string): Promise<void> {
    return this.#inTurn(undefined, () => this.#database.exec(`release ${quote(name)}`))
  }

  insertRows(
    table: string,
    columns: readonly ColumnDefinition[],
    rows: readonly (readonly unknown[])[],
    signal?: AbortSignal,
  ): Promise<number> {
    return this.#inTurn(signal, () => this.#whileBusy(() => insertRows(this.#database, this.#statements, table, columns, rows), signal))
  }

  /** Closes the connection; an open transaction is rolled back. */
  close(): void {
    if (this.#database.isOpen) this.#database.close()
  }

  async #inTurn<T>(signal: AbortSignal | undefined, work: () => T | Promise<T>): Promise<T> {
    const end = await this.#turns.acquire(signal)
    try {
      await this.#parts.breather.breathe()
      signal?.throwIfAborted()
      if (!this.#database.isOpen) throw this.#parts.closedError()
      return await work()
    } finally {
      end()
    }
  }

  /** Inside a transaction a busy database cannot be waited for: it means that the transaction read an older state. */
  #whileBusy<T>(attempt: () => T, signal: AbortSignal | undefined): T | Promise<T> {
    if (this.#database.isTransaction) return attempt()
    return retryWhileBusy(attempt, { busyTimeoutMs: this.#parts.busyTimeoutMs, signal })
  }
}

function run(statements: StatementCache, sql: string, parameters: readonly unknown[]): StatementResult {
  const statement = statements.get(sql)
  if (!statement.reads) return { rows: [], affected: statement.run(parameters) }
  const rows = statement.all(parameters)
  return /^\s*(?:with\b|select\b)/i.test(sql) ? { rows } : { rows, affected: rows.length }
}

function nextRows(rows: Iterator<ResultRow>, count: number): ResultRow[] {
  const taken: ResultRow[] = []
  while (taken.length < count) {
    const next = rows.next()
    if (next.done === true) break
    taken.push(next.value)
  }
  return taken
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
