import type { ApplicationLock } from './application-lock.ts'
import type { ConnectionSource, Session } from './connection-source.ts'
import { acquireEmbeddedLock } from './embedded/acquire-embedded-lock.ts'
import { acquireSqlServerLock } from './sql-server/acquire-sql-server-lock.ts'

/** How long to wait for a lock. */
export interface AcquireLockOptions {
  /** Milliseconds to wait for another holder; 0 asks once. */
  readonly waitMs: number
  /** Ends the waiting. */
  readonly signal?: AbortSignal
}

/**
 * Takes an exclusive lock by name in the database: on SQL Server with `sp_getapplock` on the session's connection, which is
 * kept alive while it is idle; on an embedded database on a file beside it, held by the operating system.
 *
 * The lock falls with its holder: when it is disposed, when the session ends, when the process is killed.
 *
 * @param resource - any name; beyond 255 characters a hash of it is locked
 * @returns undefined when somebody else still holds it after `waitMs`
 * @throws the reason of `signal`
 * @throws JobError `connection-lost` when the session's connection is gone
 */
export function acquireLock(
  source: ConnectionSource,
  session: Session,
  resource: string,
  options: AcquireLockOptions,
): Promise<ApplicationLock | undefined> {
  if (source.engine === 'sql-server') return acquireSqlServerLock(source, session, resource, options)
  return acquireEmbeddedLock(source, session, resource, options)
}

export type { ApplicationLock } from './application-lock.ts'
