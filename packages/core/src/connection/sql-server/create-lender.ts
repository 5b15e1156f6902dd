import type { Connection } from 'tedious'
import { JobError } from '../../errors/job-error.ts'
import { type OpenPool, openPool } from './open-pool.ts'
import { type PoolConfigInput, poolConfig } from './pool-config.ts'
import { SqlServerConnection } from './sql-server-connection.ts'

/** Lends the physical connections of one pool, which it opens when the first one is asked for. */
export interface Lender {
  /** Where the pool leads to; undefined before it was opened. */
  readonly place: { readonly server: string; readonly database: string } | undefined
  /** @throws JobError `invalid-connection`, or the reason of the signal */
  lend(signal: AbortSignal | undefined): Promise<SqlServerConnection>
  takeBack(connection: SqlServerConnection): void
  close(): Promise<void>
}

/** Makes a {@link Lender}. */
export function createLender(input: PoolConfigInput): Lender {
  const wrapped = new WeakMap<Connection, SqlServerConnection>()
  const lent = new Map<SqlServerConnection, Connection>()
  let place: Lender['place']
  let pool: Promise<OpenPool> | undefined
  let closed = false

  const open = async (): Promise<OpenPool> => {
    const config = await poolConfig(input)
    place = { server: config.server, database: config.database ?? '' }
    return openPool(config)
  }
  const wrap = (tedious: Connection): SqlServerConnection => {
    const connection = wrapped.get(tedious) ?? new SqlServerConnection(tedious)
    wrapped.set(tedious, connection)
    lent.set(connection, tedious)
    return connection
  }

  return {
    get place() {
      return place
    },
    async lend(signal) {
      if (closed)
        throw new JobError('connection-lost', 'The connection source was disposed; make a new one.', { details: { reason: 'disposed' } })
      pool ??= open().catch((error: unknown) => {
        // The next one tries again: the server may be up by then.
        pool = undefined
        throw error
      })
      const opened = await unlessAborted(pool, signal, () => {})
      return wrap(await unlessAborted(opened.acquire(), signal, (late) => opened.release(late)))
    },
    takeBack(connection) {
      const tedious = lent.get(connection)
      lent.delete(connection)
      // A pool in its closing waits for every loan, so a broken connection must go back too; it is thrown away there.
      if (tedious !== undefined) pool?.then((opened) => opened.release(tedious)).catch(() => {})
    },
    async close() {
      closed = true
      // What still runs on a lent connection is ended with it; the pool would wait for it.
      for (const connection of lent.keys()) connection.close()
      for (const connection of [...lent.keys()]) this.takeBack(connection)
      await pool?.then(
        (opened) => opened.close(),
        () => {},
      )
    },
  }
}

/** Waits for a promise or the signal; what comes too late is handed to `discard`. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined, discard: (late: T) => void): Promise<T> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(signal.reason)
      promise.then(discard, () => {})
    }
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
