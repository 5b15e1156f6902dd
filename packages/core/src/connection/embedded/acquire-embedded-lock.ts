import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { AcquireLockOptions } from '../acquire-lock.ts'
import type { ApplicationLock } from '../application-lock.ts'
import type { ConnectionSource, Session } from '../connection-source.ts'
import { lockLost } from '../lock-lost.ts'
import { atSessionEnd } from '../session-control.ts'
import { retryWhileBusy } from './retry-while-busy.ts'
import { sqliteCode } from './sqlite-code.ts'

/**
 * Takes the lock of a resource of an embedded database: an exclusive SQLite transaction on a file of its own beside the
 * database, which the operating system ends with the process that holds it. The file is never deleted: somebody may be about
 * to lock it.
 */
export async function acquireEmbeddedLock(
  source: ConnectionSource,
  session: Session,
  resource: string,
  { waitMs, signal }: AcquireLockOptions,
): Promise<ApplicationLock | undefined> {
  signal?.throwIfAborted()
  const held = new DatabaseSync(await lockFile(source, resource), { timeout: 0 })
  const close = () => {
    if (held.isOpen) held.close()
  }
  let forget = () => {}
  try {
    forget = atSessionEnd(session, close)
    await retryWhileBusy(() => held.exec('begin exclusive'), { busyTimeoutMs: waitMs, longestPauseMs: 200, signal })
    return embeddedLock(source, resource, held, forget)
  } catch (error) {
    forget()
    close()
    if ((sqliteCode(error) & 0xff) === busy) return undefined
    throw error
  }
}

const busy = 5

async function lockFile(source: ConnectionSource, resource: string): Promise<string> {
  const folder = `${source.file ?? ''}-locks`
  await mkdir(folder, { recursive: true })
  // Lock names compare without case, as those of SQL Server do in a database whose texts compare so.
  return join(folder, `${createHash('sha256').update(resource.toLowerCase()).digest('hex').slice(0, 32)}.lock`)
}

function embeddedLock(source: ConnectionSource, resource: string, held: DatabaseSync, forget: () => void): ApplicationLock {
  return {
    resource,
    // No connection on the way can break: the file is held as long as the process lives.
    lost: new AbortController().signal,
    async assertHeld() {
      if (!held.isOpen || !held.isTransaction) throw lockLost(source, resource)
    },
    async [Symbol.asyncDispose]() {
      forget()
      if (held.isOpen) held.close()
    },
  }
}
