import type { ConnectOptions, Session } from './connection-source.ts'
import { createKysely } from './create-kysely.ts'
import { createMutex } from './mutex.ts'
import type { PhysicalConnection } from './physical-connection.ts'
import { beginControl, endControl } from './session-control.ts'
import { sessionDisposed } from './session-disposed.ts'
import { sourceDriver } from './source-driver.ts'

/** What only the engine knows about a session. */
export interface SessionParts {
  readonly lost: AbortSignal
  /** Ends the physical connection, or clears it and gives it back. Called once, after an open transaction was rolled back. */
  readonly end: () => void | Promise<void>
}

/** Makes a session on a physical connection that nobody else uses. */
export function openSessionOn(connection: PhysicalConnection, options: ConnectOptions, parts: SessionParts): Session {
  const turns = createMutex()
  let endTurn = () => {}
  let disposed: Promise<void> | undefined
  const driver = sourceDriver(
    {
      async take(signal) {
        const end = await turns.acquire(signal)
        if (disposed !== undefined) {
          end()
          throw sessionDisposed()
        }
        endTurn = end
        return connection
      },
      async giveBack() {
        // A transaction that was begun by hand must not reach the next one in turn.
        await connection.rollback()
        endTurn()
      },
    },
    options,
  )
  const session: Session = {
    db: createKysely(connection.engine, driver),
    lost: parts.lost,
    [Symbol.asyncDispose]: () => (disposed ??= dispose()),
  }
  beginControl(session, connection)
  return session

  async function dispose(): Promise<void> {
    await connection.rollback()
    endControl(session)
    await parts.end()
  }
}
