import type { Kysely } from 'kysely'
import type { Database } from '../schema/database.ts'
import type { Engine } from './engine.ts'
import type { QueryListener } from './query-event.ts'

/** What a connection is bound to. */
export interface ConnectOptions {
  /**
   * Cancels every statement of the connection, on the server too, and refuses new ones once it aborts. Statements then
   * reject with `signal.reason`. Rolling back still works.
   */
  readonly signal?: AbortSignal
  /** Told of every statement after it ended. */
  readonly onQuery?: QueryListener
}

/**
 * A source of connections to one database; what `createContext` opens and disposes. Opens nothing until its first
 * statement or session. Disposing closes every connection; statements that still run fail.
 */
export interface ConnectionSource extends AsyncDisposable {
  readonly engine: Engine
  /** Name of the server, for messages and the process log; `'embedded'` for an embedded database. */
  readonly server: string
  /** Name of the database; of an embedded one the file's name without its folder, or `'memory'`. */
  readonly database: string
  /** The database file; embedded databases only. */
  readonly file?: string
  /**
   * Makes a Kysely on the shared pool. Cheap: it opens nothing by itself and needs no disposal.
   *
   * @throws JobError `invalid-connection` (from its statements) when the server cannot be reached or refuses the login
   */
  connect(options?: ConnectOptions): Kysely<Database>
  /**
   * Takes one physical connection out of the pool until the session is disposed.
   *
   * @throws JobError `invalid-connection` when the server cannot be reached or refuses the login
   */
  openSession(options?: ConnectOptions): Promise<Session>
}

/**
 * A working connection of its own. All statements and transactions of {@link Session.db} run on one physical connection,
 * one at a time, so that `#temp` tables and session locks live on it. While a transaction is open, only its `trx` can
 * work; `db` itself waits until the transaction is over.
 */
export interface Session extends AsyncDisposable {
  readonly db: Kysely<Database>
  /** Aborts, with a JobError `connection-lost` as its reason, when the physical connection breaks. */
  readonly lost: AbortSignal
}
