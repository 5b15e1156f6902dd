import type { Kysely } from 'kysely'
import type { ConnectionSource } from '../connection/connection-source.ts'
import type { EmbeddedFile } from '../connection/embedded/embedded-settings.ts'
import type { QueryEvent } from '../connection/query-event.ts'
import type { SqlServerCredentials, SqlServerSettings } from '../connection/sql-server/sql-server-settings.ts'
import type { Database } from '../schema/database.ts'
import type { Clock } from './clock.ts'
import type { Logger } from './logger.ts'
import type { Person } from './person.ts'
import type { ProcessLogCodes } from './process-log-codes.ts'
import type { SecretRef } from './resolve-secret.ts'

/** Key of the part of a context that only this package and its sister packages use. */
export const internals: unique symbol = Symbol.for('@synergy-jobs/core/internals') as never

/**
 * What every job works with: one database, one person, one clock. Made by `createContext`, frozen, and disposed with
 * `await using` (or `context[Symbol.asyncDispose]()`). Two jobs may share one context at the same time.
 */
export interface Context extends AsyncDisposable {
  /** Kysely over the physical Synergy tables, on the context's pool. Connects at the first query. */
  readonly db: Kysely<Database>
  /** Present time; jobs read no other clock. */
  readonly clock: Clock
  /** Receives what jobs say while they work. */
  readonly logger: Logger
  /** IANA name of the zone in which the installation writes its zoneless datetimes, e.g. `'Europe/Amsterdam'`. */
  readonly timeZone: string
  /** The wall-clock time of the installation, as a Date whose UTC fields carry the reading (decision 0003). */
  localNow(): Date
  /** The person that jobs work as, looked up and checked once. @throws JobError `not-allowed` */
  person(): Promise<Person>
  /** A new GUID in the form SQL Server shows. */
  newGuid(): string
  /**
   * Fetches a secret by its reference, at the moment it is needed; it is never kept.
   *
   * @param name - what it is, for messages
   * @throws JobError `invalid-connection` when it cannot be had
   */
  secret(reference: SecretRef, name: string): Promise<string>
  /** @internal */
  readonly [internals]: ContextInternals
}

/** What runs need of a context beyond its public face. */
export interface ContextInternals {
  readonly source: ConnectionSource
  readonly processLogCodes: ProcessLogCodes
  /** Name of this machine for the process log and the run store. */
  readonly host: string
  readonly onQuery?: (event: QueryEvent) => void
  /**
   * Makes a source of connections to a database beside the context's own, such as a back office. It looks secrets up where the
   * context does; who asks for it disposes it.
   *
   * @throws JobError `invalid-options` when the settings cannot work
   */
  openSource(connection: OtherDatabase, credentials?: SqlServerCredentials): ConnectionSource
}

/** A database beside the context's own: SQL Server settings, an embedded file, or a reference to a connection string. */
export type OtherDatabase = SqlServerSettings | EmbeddedFile | SecretRef
