import { type ApplicationLock, acquireLock } from '../connection/acquire-lock.ts'
import type { ConnectionSource, Session } from '../connection/connection-source.ts'
import { JobError } from '../errors/job-error.ts'
import type { ParsedCommonOptions } from './job-options.ts'

/** Milliseconds that `onOverlap: 'wait'` waits at most; the run's `timeoutMs` usually ends it sooner. */
const waitLimitMs = 24 * 60 * 60 * 1000

/** The name of the lock of one job and scope; the database is part of it by nature. */
export function lockResource(job: string, scope: string): string {
  return scope === '' ? `synergy-jobs:${job}` : `synergy-jobs:${job}:${scope}`
}

/**
 * Takes the lock of a run on its working connection (promise P3).
 *
 * @returns undefined when another run holds it and `onOverlap` is `'skip'`
 * @throws JobError `overlap` when `onOverlap` is `'fail'`
 */
export async function takeJobLock(
  source: ConnectionSource,
  session: Session,
  run: { readonly job: string; readonly scope: string; readonly onOverlap: ParsedCommonOptions['onOverlap']; readonly signal: AbortSignal },
): Promise<ApplicationLock | undefined> {
  const { job, scope, onOverlap, signal } = run
  const lock = await acquireLock(source, session, lockResource(job, scope), { waitMs: onOverlap === 'wait' ? waitLimitMs : 0, signal })
  if (lock === undefined && onOverlap === 'fail') {
    throw new JobError('overlap', `Another run of ${job} is at work on ${source.database}; wait for it, or pass onOverlap: 'wait'.`, {
      details: { job, scope, database: source.database },
    })
  }
  return lock
}
