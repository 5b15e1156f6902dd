import type { SecretRef, SecretSources } from '../../context/resolve-secret.ts'
import { connectionLost } from '../connection-lost.ts'
import type { ConnectionSource } from '../connection-source.ts'
import { createKysely } from '../create-kysely.ts'
import { createMutex, type Mutex } from '../mutex.ts'
import { openSessionOn } from '../open-session-on.ts'
import type { PhysicalConnection } from '../physical-connection.ts'
import { type ConnectionSupply, sourceDriver } from '../source-driver.ts'
import { createLender, type Lender } from './create-lender.ts'
import { checkSettings, isReference } from './pool-config.ts'
import { SqlServerConnection } from './sql-server-connection.ts'
import type { SqlServerCredentials, SqlServerSettings } from './sql-server-settings.ts'

/** How to use a SQL Server database. */
export interface SqlServerOptions {
  /** How to log in; needed unless the connection string says it. */
  readonly credentials?: SqlServerCredentials
  /** Where secrets are looked up. */
  readonly secrets?: SecretSources
  /**
   * Milliseconds after which a statement is cancelled; 0 for never, since jobs have a time limit of their own.
   * @default 0
   */
  readonly statementTimeoutMs?: number
  /**
   * Milliseconds that the server gets to confirm that it stopped a statement; after that the connection is given up.
   * @default 1_500
   */
  readonly cancelTimeoutMs?: number
}

/**
 * Makes a source of connections to a SQL Server database, all from one pool. It checks the settings and opens nothing.
 *
 * @param settings - the server and database, or a reference to a connection string in ADO form (`'env:SYNERGY_CONNECTION'`),
 *   whose pool settings are not used
 * @throws JobError `invalid-options` when a setting is missing or a secret is given as plain text
 *
 * @example
 * ```ts
 * await using source = sqlServerSource(
 *   { server: 'SQL01', database: 'Synergy' },
 *   { credentials: { kind: 'sql', user: 'jobs', password: 'env:SYNERGY_PASSWORD' } },
 * )
 * ```
 */
export function sqlServerSource(settings: SqlServerSettings | SecretRef, options: SqlServerOptions = {}): ConnectionSource {
  const { credentials, secrets, statementTimeoutMs = 0, cancelTimeoutMs = 1_500 } = options
  checkSettings(settings, credentials)
  const lender = createLender({ settings, credentials, secrets, statementTimeoutMs, cancelTimeoutMs })
  const supply = poolSupply(lender, createMutex(isReference(settings) ? defaultPoolSize : (settings.poolSize ?? defaultPoolSize)))
  const source: ConnectionSource = {
    engine: 'sql-server',
    get server() {
      return isReference(settings) ? (lender.place?.server ?? 'sql-server') : settings.server
    },
    get database() {
      return isReference(settings) ? (lender.place?.database ?? '') : settings.database
    },
    connect: (connectOptions = {}) => createKysely('sql-server', sourceDriver(supply, connectOptions)),
    async openSession(connectOptions = {}) {
      const connection = await lender.lend(connectOptions.signal)
      const lost = new AbortController()
      const lose = () => lost.abort(connectionLost(source))
      connection.lost.addEventListener('abort', lose, { once: true })
      const end = async () => {
        connection.lost.removeEventListener('abort', lose)
        await connection.clear(true)
        lender.takeBack(connection)
      }
      return openSessionOn(connection, connectOptions, { lost: lost.signal, end })
    },
    [Symbol.asyncDispose]: () => lender.close(),
  }
  return source
}

const defaultPoolSize = 8

function poolSupply(lender: Lender, turns: Mutex): ConnectionSupply {
  const ends = new Map<PhysicalConnection, () => void>()
  return {
    async take(signal) {
      const end = await turns.acquire(signal)
      try {
        const connection = await lender.lend(signal)
        ends.set(connection, end)
        return connection
      } catch (error) {
        end()
        throw error
      }
    },
    async giveBack(connection) {
      const end = ends.get(connection)
      ends.delete(connection)
      if (connection instanceof SqlServerConnection) {
        await connection.clear(false)
        lender.takeBack(connection)
      }
      end?.()
    },
  }
}
