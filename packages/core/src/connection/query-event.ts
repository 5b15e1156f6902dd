import type { RootOperationNode } from 'kysely'
import type { Engine } from './engine.ts'

/** One statement, transaction step or bulk load, told after it ended. */
export interface QueryEvent {
  readonly engine: Engine
  /** `'query'` and `'stream'` are statements; the other kinds are steps around them. */
  readonly kind: 'query' | 'stream' | 'bulk-load' | 'begin' | 'commit' | 'rollback' | 'savepoint'
  /** The text as sent to this engine; for a step its name, e.g. `begin transaction`. */
  readonly sql: string
  /** The parameters as the caller gave them; empty for steps and bulk loads. */
  readonly parameters: readonly unknown[]
  /** Kysely's tree of a statement, in SQL Server form on both engines; steps and bulk loads have none. */
  readonly query?: RootOperationNode
  /** How long it took, in milliseconds; a stream includes the time that its reader took. */
  readonly durationMs: number
  /** Rows returned, or rows affected where none are returned. */
  readonly rows: number
  /** What it failed with, if it failed. */
  readonly error?: unknown
}

/** Receives every {@link QueryEvent} of a connection. It must not throw; what it throws is ignored. */
export type QueryListener = (event: QueryEvent) => void
