import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../schema/database.ts'
import type { AcquireLockOptions } from '../acquire-lock.ts'
import type { ApplicationLock } from '../application-lock.ts'
import type { ConnectionSource, Session } from '../connection-source.ts'
import { lockLost } from '../lock-lost.ts'
import { keepSessionAlive, sessionControl } from '../session-control.ts'

/** Milliseconds of one question to the server: between two of them an abort is noticed without cancelling anything. */
const sliceMs = 1_000
/** Milliseconds of silence after which something on the way may cut the connection, and the lock with it. */
const idleMs = 30_000

/** Takes an application lock of SQL Server for a session. */
export async function acquireSqlServerLock(
  source: ConnectionSource,
  session: Session,
  resource: string,
  { waitMs, signal }: AcquireLockOptions,
): Promise<ApplicationLock | undefined> {
  const name = lockName(resource)
  const control = sessionControl(session)
  const deadline = performance.now() + waitMs
  for (;;) {
    signal?.throwIfAborted()
    const leftMs = Math.max(0, Math.min(sliceMs, Math.ceil(deadline - performance.now())))
    if (await getLock(control, name, leftMs)) break
    if (performance.now() >= deadline) return undefined
  }
  return sqlServerLock({ source, session, resource, name, control })
}

/** Lock names have at most 255 characters; a longer one is told apart by its hash. */
export function lockName(resource: string): string {
  if (resource.length <= 255) return resource
  return `${resource.slice(0, 190)}#${createHash('sha256').update(resource).digest('hex')}`
}

/** 0 and 1 mean granted; -1 timed out, -2 cancelled, -3 deadlock, and other servers have more numbers below zero. */
async function getLock(db: Kysely<Database>, name: string, timeoutMs: number): Promise<boolean> {
  const { rows } = await sql<{
    readonly result: number
  }>`declare @result int; exec @result = sp_getapplock @Resource = ${name}, @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = ${timeoutMs}; select @result as result`.execute(
    db,
  )
  return (rows[0]?.result ?? -1) >= 0
}

interface LockParts {
  readonly source: ConnectionSource
  readonly session: Session
  readonly resource: string
  readonly name: string
  readonly control: Kysely<Database>
}

function sqlServerLock({ source, session, resource, name, control }: LockParts): ApplicationLock {
  const lost = new AbortController()
  const lose = () => lost.abort(lockLost(source, resource, session.lost.reason))
  const timer = setInterval(() => void keepSessionAlive(session, idleMs), idleMs / 3).unref()
  if (session.lost.aborted) lose()
  else session.lost.addEventListener('abort', lose, { once: true })
  return {
    resource,
    lost: lost.signal,
    async assertHeld(db) {
      lost.signal.throwIfAborted()
      const mode = await lockMode(db, name).catch((cause: unknown) => {
        throw session.lost.aborted ? lockLost(source, resource, cause) : cause
      })
      if (mode !== 'Exclusive') throw lockLost(source, resource)
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      session.lost.removeEventListener('abort', lose)
      // A session that is gone has let go of its locks; one that was closed meanwhile, too.
      await sql`exec sp_releaseapplock @Resource = ${name}, @LockOwner = 'Session'`.execute(control).catch(() => {})
    },
  }
}

async function lockMode(db: Kysely<Database>, name: string): Promise<string | undefined> {
  const { rows } = await sql<{ readonly mode: string }>`select applock_mode('public', ${name}, 'Session') as mode`.execute(db)
  return rows[0]?.mode
}
