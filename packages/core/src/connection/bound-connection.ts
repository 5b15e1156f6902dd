import type { AbortableOperationOptions, CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { ColumnDefinition } from '../schema/column-definition.ts'
import type { ConnectOptions } from './connection-source.ts'
import { linkSignals } from './link-signals.ts'
import type { BeginSettings, PhysicalConnection } from './physical-connection.ts'
import type { QueryEvent } from './query-event.ts'

/** A physical connection as one Kysely sees it: bound to that Kysely's signal, and telling its listener what happens. */
export class BoundConnection implements DatabaseConnection {
  readonly physical: PhysicalConnection
  readonly #signal: AbortSignal | undefined
  readonly #onQuery: ((event: QueryEvent) => void) | undefined

  constructor(physical: PhysicalConnection, options: ConnectOptions) {
    this.physical = physical
    this.#signal = options.signal
    this.#onQuery = options.onQuery
  }

  async executeQuery<R>(query: CompiledQuery, options: AbortableOperationOptions = {}): Promise<QueryResult<R>> {
    using linked = linkSignals(this.#signal, options.signal)
    try {
      const result = await this.#told({ kind: 'query', sql: query.sql, parameters: query.parameters, query: query.query }, async (tell) => {
        const done = await this.physical.execute(query.sql, query.parameters, linked.signal)
        tell(done.affected ?? done.rows.length)
        return done
      })
      return {
        rows: result.rows as R[],
        ...(result.affected === undefined ? {} : { numAffectedRows: BigInt(result.affected) }),
      }
    } catch (error) {
      if (alreadyRejected(options.signal, error)) return { rows: [] }
      throw error
    }
  }

  async *streamQuery<R>(
    query: CompiledQuery,
    chunkSize: number,
    options: AbortableOperationOptions = {},
  ): AsyncIterableIterator<QueryResult<R>> {
    using linked = linkSignals(this.#signal, options.signal)
    const startedAt = performance.now()
    const about = { kind: 'stream', sql: query.sql, parameters: query.parameters, query: query.query } as const
    let rows = 0
    try {
      for await (const chunk of this.physical.stream(query.sql, query.parameters, chunkSize, linked.signal)) {
        rows += chunk.length
        yield { rows: chunk as R[] }
      }
      this.#tell({ ...about, rows, startedAt })
    } catch (error) {
      this.#tell({ ...about, rows, startedAt, error })
      if (!alreadyRejected(options.signal, error)) throw error
    }
  }

  begin(settings: BeginSettings): Promise<void> {
    return this.#told(step('begin', 'begin transaction'), () => this.physical.begin(settings, this.#signal))
  }

  async commit(): Promise<void> {
    this.#signal?.throwIfAborted()
    return this.#told(step('commit', 'commit transaction'), () => this.physical.commit())
  }

  rollback(): Promise<void> {
    return this.#told(step('rollback', 'rollback transaction'), () => this.physical.rollback())
  }

  async savepoint(name: string): Promise<void> {
    this.#signal?.throwIfAborted()
    return this.#told(step('savepoint', `save transaction ${name}`), () => this.physical.savepoint(name))
  }

  rollbackToSavepoint(name: string): Promise<void> {
    return this.#told(step('rollback', `rollback transaction ${name}`), () => this.physical.rollbackToSavepoint(name))
  }

  releaseSavepoint(name: string): Promise<void> {
    return this.physical.releaseSavepoint(name)
  }

  /** Writes one batch of a bulk load. */
  insertRows(
    table: string,
    columns: readonly ColumnDefinition[],
    rows: readonly (readonly unknown[])[],
    signal: AbortSignal | undefined,
  ): Promise<number> {
    const about = {
      kind: 'bulk-load',
      sql: `insert bulk ${table} (${columns.map((column) => column.name).join(', ')})`,
      parameters: [],
    } as const
    return this.#told(about, async (tell) => {
      using linked = linkSignals(this.#signal, signal)
      const written = await this.physical.insertRows(table, columns, rows, linked.signal)
      tell(written)
      return written
    })
  }

  async #told<T>(about: Told, work: (tell: (rows: number) => void) => Promise<T>): Promise<T> {
    const startedAt = performance.now()
    let rows = 0
    try {
      const result = await work((count) => {
        rows = count
      })
      this.#tell({ ...about, rows, startedAt })
      return result
    } catch (error) {
      this.#tell({ ...about, rows, startedAt, error })
      throw error
    }
  }

  #tell({ startedAt, ...event }: Omit<QueryEvent, 'engine' | 'durationMs'> & { readonly startedAt: number }): void {
    try {
      this.#onQuery?.({ ...event, engine: this.physical.engine, durationMs: performance.now() - startedAt })
    } catch {
      // A listener only watches; what it throws must not break the statement it watches.
    }
  }
}

type Told = Pick<QueryEvent, 'kind' | 'sql' | 'parameters' | 'query'>

function step(kind: QueryEvent['kind'], sql: string): Told {
  return { kind, sql, parameters: [] }
}

/**
 * Kysely rejects by itself as soon as its own signal aborts and prints whatever fails afterwards to the console. The
 * cancelled statement's end is no news then.
 */
function alreadyRejected(signal: AbortSignal | undefined, error: unknown): boolean {
  return signal?.aborted === true && error === signal.reason
}
