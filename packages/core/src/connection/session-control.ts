import type { Kysely } from 'kysely'
import type { Database } from '../schema/database.ts'
import type { Session } from './connection-source.ts'
import { createKysely } from './create-kysely.ts'
import type { PhysicalConnection } from './physical-connection.ts'
import { sourceDriver } from './source-driver.ts'

const connections = new WeakMap<Session, PhysicalConnection>()

/** Remembers the physical connection of a session for {@link sessionControl}. */
export function controlSession(session: Session, connection: PhysicalConnection): void {
  connections.set(session, connection)
}

/**
 * Gives a Kysely on the physical connection of a session that does not wait for the session's open transaction and is not
 * bound to its signal: for lock statements, which must work between the statements of a transaction and after an abort.
 *
 * @throws TypeError when the session was not opened by a connection source of this package
 */
export function sessionControl(session: Session, signal?: AbortSignal): Kysely<Database> {
  const connection = connections.get(session)
  if (connection === undefined) throw new TypeError('This session was not opened by a connection source of @synergy-jobs/core.')
  const supply = { take: () => Promise.resolve(connection), giveBack: () => Promise.resolve() }
  return createKysely(connection.engine, sourceDriver(supply, signal === undefined ? {} : { signal }))
}

/** Sends a small statement on a session's connection if it has been idle for that long and the engine can be cut off. */
export async function keepSessionAlive(session: Session, idleMs: number): Promise<void> {
  await connections.get(session)?.keepAlive?.(idleMs)
}
