import { hostname } from 'node:os'
import { newGuid } from '../codes/new-guid.ts'
import type { ConnectionSource } from '../connection/connection-source.ts'
import type { EmbeddedSettings } from '../connection/embedded/embedded-settings.ts'
import { embeddedSource } from '../connection/embedded/embedded-source.ts'
import type { QueryEvent } from '../connection/query-event.ts'
import type { SqlServerCredentials, SqlServerSettings } from '../connection/sql-server/sql-server-settings.ts'
import { sqlServerSource } from '../connection/sql-server/sql-server-source.ts'
import { JobError } from '../errors/job-error.ts'
import { type Clock, systemClock } from './clock.ts'
import { type Context, internals } from './context.ts'
import { type Logger, silentLogger } from './logger.ts'
import type { Person, RunAs } from './person.ts'
import { defaultProcessLogCodes, type ProcessLogCodes } from './process-log-codes.ts'
import { defaultPersonRules, type PersonRules, resolvePerson } from './resolve-person.ts'
import { resolveSecret, type SecretRef, type SecretSources } from './resolve-secret.ts'
import { toWallClock } from './wall-clock.ts'

/** Settings of {@link createContext}. */
export interface ContextOptions {
  /**
   * The database: SQL Server settings, `{ file }` for an embedded database, a reference to a connection string
   * (`'env:SYNERGY_CONNECTION'`, `'file:/run/secrets/synergy'`), or a source at hand, which is disposed with the context.
   */
  readonly connection: SqlServerSettings | EmbeddedSettings | SecretRef | ConnectionSource
  /** How to log in to SQL Server; secrets by reference only. Not for embedded databases. */
  readonly credentials?: SqlServerCredentials
  /** Who jobs work as, see {@link RunAs}. Looked up at the first run. */
  readonly runAs: RunAs
  /** @default the clock of this machine */
  readonly clock?: Clock
  /** @default a logger that keeps silent */
  readonly logger?: Logger
  /** IANA zone of the database server's clock. @default the zone of this machine */
  readonly timeZone?: string
  /** Codes of `BacoProcessLog.LogType` where they differ. @default { start: 0, info: 1, warning: 2, error: 3, end: 4 } */
  readonly processLogCodes?: Partial<ProcessLogCodes>
  /** Codes that decide who may run jobs where they differ. @default { activeStatuses: ['A'], administratorRole: 0 } */
  readonly personRules?: Partial<PersonRules>
  /** Where `env:` and `file:` references are looked up. @default the environment of this process and its files */
  readonly secrets?: SecretSources
  /** Makes GUIDs; replace it for repeatable tests. @default node's random generator */
  readonly newGuid?: () => string
  /** Called after each statement, with its text and duration but never its parameters. */
  readonly onQuery?: (event: QueryEvent) => void
}

/**
 * Makes the context that jobs run in. It opens nothing until first use; disposing it closes what was opened.
 *
 * @throws JobError `invalid-options` when a setting is missing, contradicts another, or holds a secret as plain text
 *
 * @example
 * ```ts
 * await using context = await createContext({
 *   connection: { server: 'SQL01', database: 'Synergy' },
 *   credentials: { kind: 'sql', user: 'jobs', password: 'env:SYNERGY_PASSWORD' },
 *   runAs: 'jobs',
 * })
 * ```
 */
export async function createContext(options: ContextOptions): Promise<Context> {
  const clock = options.clock ?? systemClock
  const timeZone = checkTimeZone(options.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone)
  const localNow = (): Date => toWallClock(clock.now(), timeZone)
  const secrets = options.secrets === undefined ? {} : { secrets: options.secrets }
  const open = (connection: ContextOptions['connection'], credentials?: SqlServerCredentials): ConnectionSource =>
    openSource({ connection, ...(credentials === undefined ? {} : { credentials }), ...secrets }, localNow)
  const source = open(options.connection, options.credentials)
  const view = options.onQuery === undefined ? {} : { onQuery: options.onQuery }
  const db = source.connect(view)
  let person: Promise<Person> | undefined
  const context: Context = {
    db,
    clock,
    timeZone,
    localNow,
    logger: options.logger ?? silentLogger,
    newGuid: options.newGuid ?? (() => newGuid()),
    secret: (reference, name) => resolveSecret(reference, name, options.secrets),
    person() {
      // A failed look-up is not kept: the next run asks again.
      person ??= resolvePerson(db, options.runAs, { ...defaultPersonRules, ...options.personRules }).catch((error: unknown) => {
        person = undefined
        throw error
      })
      return person
    },
    [internals]: {
      source,
      processLogCodes: { ...defaultProcessLogCodes, ...options.processLogCodes },
      host: hostname(),
      ...view,
      openSource: open,
    },
    [Symbol.asyncDispose]: () => source[Symbol.asyncDispose](),
  }
  return Object.freeze(context)
}

function openSource(options: Pick<ContextOptions, 'connection' | 'credentials' | 'secrets'>, localNow: () => Date): ConnectionSource {
  const { connection, credentials, secrets } = options
  if (typeof connection === 'object' && ('openSession' in connection || 'file' in connection || 'memory' in connection)) {
    if (credentials !== undefined) {
      throw new JobError('invalid-options', 'credentials go with SQL Server settings only; leave them out.', {
        details: { option: 'credentials' },
      })
    }
    return 'openSession' in connection ? connection : embeddedSource(connection, { now: localNow })
  }
  return sqlServerSource(connection, {
    ...(credentials === undefined ? {} : { credentials }),
    ...(secrets === undefined ? {} : { secrets }),
  })
}

function checkTimeZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch (cause) {
    throw new JobError('invalid-options', `timeZone "${timeZone}" is not an IANA zone name; give one such as "Europe/Amsterdam".`, {
      details: { option: 'timeZone', value: timeZone },
      cause,
    })
  }
}
