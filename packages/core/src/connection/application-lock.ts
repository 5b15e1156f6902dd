import type { Kysely } from 'kysely'
import type { Database } from '../schema/database.ts'

/**
 * An exclusive lock by name that all users of one database respect; it falls when it is disposed, when its session ends,
 * or when its process dies.
 */
export interface ApplicationLock extends AsyncDisposable {
  /** The name as asked for, also where a shortened form is held on the server. */
  readonly resource: string
  /** Aborts, with a JobError `lock-lost` as its reason, when the connection that holds the lock is gone. */
  readonly lost: AbortSignal
  /**
   * Makes sure that the lock is still held. Call it with the transaction that is about to commit: SQL Server answers in
   * the same stream of statements, so a transaction that passed cannot have lost the lock before.
   *
   * @param db - the session's Kysely or a transaction on it; the embedded engine does not use it
   * @throws JobError `lock-lost`
   */
  assertHeld(db: Kysely<Database>): Promise<void>
}
