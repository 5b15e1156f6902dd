import type { DatabaseConnection, Driver, TransactionSettings } from 'kysely'
import { BoundConnection } from './bound-connection.ts'
import type { ConnectOptions } from './connection-source.ts'
import type { PhysicalConnection } from './physical-connection.ts'

/** Where a driver gets its connections. */
export interface ConnectionSupply {
  /** @throws the reason of `signal` when it aborts while waiting */
  take(signal: AbortSignal | undefined): Promise<PhysicalConnection>
  giveBack(connection: PhysicalConnection): Promise<void>
}

/** Makes the Kysely driver of both engines: it binds connections of a supply to one Kysely's signal and listener. */
export function sourceDriver(supply: ConnectionSupply, options: ConnectOptions): Driver {
  return {
    init: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
    async acquireConnection() {
      options.signal?.throwIfAborted()
      return new BoundConnection(await supply.take(options.signal), options)
    },
    releaseConnection: (connection) => supply.giveBack(bound(connection).physical),
    beginTransaction: (connection, settings) => bound(connection).begin(beginSettings(settings)),
    commitTransaction: (connection) => bound(connection).commit(),
    rollbackTransaction: (connection) => bound(connection).rollback(),
    savepoint: (connection, name) => bound(connection).savepoint(name),
    rollbackToSavepoint: (connection, name) => bound(connection).rollbackToSavepoint(name),
    releaseSavepoint: (connection, name) => bound(connection).releaseSavepoint(name),
  }
}

function bound(connection: DatabaseConnection): BoundConnection {
  if (connection instanceof BoundConnection) return connection
  throw new TypeError('This connection was not made by a connection source of @synergy-jobs/core.')
}

function beginSettings({ isolationLevel, accessMode }: TransactionSettings) {
  return { readOnly: accessMode === 'read only', ...(isolationLevel === undefined ? {} : { isolationLevel }) }
}
