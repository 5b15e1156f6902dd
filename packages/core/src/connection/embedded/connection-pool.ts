import { linkSignals } from '../link-signals.ts'

/** A limited number of connections that are lent one by one. */
export interface ConnectionPool<Connection> {
  /** @throws the reason of `signal` when it aborts while waiting, or an error when the pool was closed */
  take(signal: AbortSignal | undefined): Promise<Connection>
  /** Takes a connection back; one that cannot be used any more is forgotten. */
  giveBack(connection: Connection): void
  /** Closes the idle connections at once and the others when they come back; who waits is refused. */
  close(): void
}

/** How a pool makes and ends connections. */
export interface PoolOptions<Connection> {
  readonly size: number
  readonly open: (signal: AbortSignal | undefined) => Promise<Connection>
  readonly isUsable: (connection: Connection) => boolean
  readonly close: (connection: Connection) => void
  /** Makes the error for who asks after the pool was closed. */
  readonly closedError: () => Error
}

/** Makes a {@link ConnectionPool} that opens connections as they are asked for. */
export function createConnectionPool<Connection>(options: PoolOptions<Connection>): ConnectionPool<Connection> {
  const idle: Connection[] = []
  const waiting: (() => void)[] = []
  const closed = new AbortController()
  let lent = 0

  /** Passes the place on, so that nobody who asks in between can take it. */
  const leave = () => {
    const next = waiting.shift()
    if (next === undefined) lent -= 1
    else next()
  }

  return {
    async take(signal) {
      using linked = linkSignals(signal, closed.signal)
      linked.signal?.throwIfAborted()
      if (lent < options.size) lent += 1
      else await turn(waiting, linked.signal)
      const connection = idle.pop()
      if (connection !== undefined) return connection
      try {
        return await options.open(linked.signal)
      } catch (error) {
        leave()
        throw error
      }
    },
    giveBack(connection) {
      if (closed.signal.aborted) options.close(connection)
      else if (options.isUsable(connection)) idle.push(connection)
      leave()
    },
    close() {
      closed.abort(options.closedError())
      for (const connection of idle.splice(0)) options.close(connection)
    },
  }
}

function turn(waiting: (() => void)[], signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const start = () => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    const stop = () => {
      waiting.splice(waiting.indexOf(start), 1)
      reject(signal?.reason)
    }
    waiting.push(start)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
