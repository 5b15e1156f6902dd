import { type Context, JobError } from '@synergy-jobs/core'
import { acquireLock, internals, lockResource } from '@synergy-jobs/core/internal'

/** The lock of another job, held on a connection of its own. */
export interface HeldLock extends AsyncDisposable {
  /** @throws JobError `lock-lost` */
  assertHeld(): Promise<void>
}

/**
 * Keeps runs of another job away while this one is at work, where both change the same rows by what they were.
 *
 * @param job - name of the other job; its lock on the whole database is taken
 * @throws JobError `overlap` when the other job is at work
 */
export async function holdJobLock(context: Context, job: string, signal: AbortSignal): Promise<HeldLock> {
  const { source } = context[internals]
  const session = await source.openSession({ signal })
  const lock = await acquireLock(source, session, lockResource(job, ''), { waitMs: 0, signal }).catch(async (error: unknown) => {
    await session[Symbol.asyncDispose]()
    throw error
  })
  if (lock === undefined) {
    await session[Symbol.asyncDispose]()
    throw new JobError('overlap', `${job} is at work on ${source.database}; try again when it has ended.`, {
      details: { job },
    })
  }
  return {
    assertHeld: () => lock.assertHeld(session.db),
    async [Symbol.asyncDispose]() {
      await lock[Symbol.asyncDispose]()
      await session[Symbol.asyncDispose]()
    },
  }
}
