import mssql, { type config as PoolConfig } from 'mssql'
import type { Connection } from 'tedious'
import { connectError } from './connect-error.ts'

/** The one pool of `mssql`, as far as it is needed: it makes, checks, lends and ends physical connections. */
export interface OpenPool {
  /** @throws JobError `invalid-connection` */
  acquire(): Promise<Connection>
  release(connection: Connection): void
  close(): Promise<void>
}

/**
 * Opens the pool, which proves that the settings work.
 *
 * @throws JobError `invalid-connection` saying why not
 */
export async function openPool(config: PoolConfig): Promise<OpenPool> {
  const messageNumbers: number[] = []
  const { server, database = '', options } = config
  const explained = (error: unknown) => connectError({ error, messageNumbers, server, instance: options?.instanceName, database })
  // The error of a refused login does not tell its number; the message that comes before it does.
  const beforeConnect = (connection: Connection) => {
    messageNumbers.length = 0
    connection.on('errorMessage', (message) => messageNumbers.push(message.number))
  }
  const pool = new mssql.ConnectionPool({ ...config, beforeConnect: beforeConnect })
  // A failed acquire rejects as well; without a listener the event would end the process.
  pool.on('error', () => {})
  await pool.connect().catch((error: unknown) => {
    throw explained(error)
  })
  const lending = pool as unknown as LendingPool
  return {
    acquire: () =>
      lending.acquire({}).catch((error: unknown) => {
        throw explained(error)
      }),
    release: (connection) => lending.release(connection),
    close: () => pool.close(),
  }
}

/** Methods that `mssql` offers to its own transactions and prepared statements, and that its types leave out. */
interface LendingPool {
  acquire(requester: object): Promise<Connection>
  release(connection: Connection): void
}
