import type { Kysely } from 'kysely'
import type { Database } from '../schema/database.ts'
import type { Session } from './connection-source.ts'
import { createKysely } from './create-kysely.ts'
import type { PhysicalConnection } from './physical-connection.ts'
import { sessionDisposed } from './session-disposed.ts'
import { sourceDriver } from './source-driver.ts'

interface Control {
  readonly connection: PhysicalConnection
  readonly atEnd: Set<() => void>
}

const controls = new WeakMap<Session, Control>()

/** Remembers the physical connection of a session for {@link sessionControl}, until {@link endControl}. */
export function beginControl(session: Session, connection: PhysicalConnection): void {
  controls.set(session, { connection, atEnd: new Set() })
}

/** Ends what hangs on a session. Its connection may belong to somebody else from now on. */
export function endControl(session: Session): void {
  const control = controls.get(session)
  controls.delete(session)
  for (const end of control?.atEnd ?? []) end()
}

/**
 * Gives a Kysely on the physical connection of a session that does not wait for the session's open transaction and is not
 * bound to its signal: for lock statements, which must work between the statements of a transaction and after an abort.
 * Its statements fail once the session was disposed.
 */
export function sessionControl(session: Session): Kysely<Database> {
  const { connection } = controlOf(session)
  const take = async () => controlOf(session).connection
  return createKysely(connection.engine, sourceDriver({ take, giveBack: () => Promise.resolve() }, {}))
}

/** Runs something when the session ends, unless that is taken back by calling the result. */
export function atSessionEnd(session: Session, end: () => void): () => void {
  const { atEnd } = controlOf(session)
  atEnd.add(end)
  return () => atEnd.delete(end)
}

/** Sends a small statement on a session's connection if it has been idle for that long and the engine can be cut off. */
export async function keepSessionAlive(session: Session, idleMs: number): Promise<void> {
  await controls.get(session)?.connection.keepAlive?.(idleMs)
}

function controlOf(session: Session): Control {
  const control = controls.get(session)
  if (control === undefined) throw sessionDisposed()
  return control
}
