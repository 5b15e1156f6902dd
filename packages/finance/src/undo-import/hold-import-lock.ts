import { type Context, JobError } from '@synergy-jobs/core'
import { acquireLock, internals, lockResource } from '@synergy-jobs/core/internal'
import { importJobName } from '../shared/imported/imported-unit.ts'

/** The lock of imports, held on a connection of its own. */
export interface ImportLock extends AsyncDisposable {
  /** @throws JobError `lock-lost` */
  assertHeld(): Promise<void>
}

/**
 * Keeps imports away while one is undone: a budget that is replaced at the same moment would be lost.
 *
 * @throws JobError `overlap` when an import is at work
 */
export async function holdImportLock(context: Context, signal: AbortSignal): Promise<ImportLock> {
  const { source } = context[internals]
  const session = await source.openSession({ signal })
  const lock = await acquireLock(source, session, lockResource(importJobName, ''), { waitMs: 0, signal }).catch(async (error: unknown) => {
    await session[Symbol.asyncDispose]()
    throw error
  })
  if (lock === undefined) {
    await session[Symbol.asyncDispose]()
    throw new JobError('overlap', `${importJobName} is at work on ${source.database}; undo when it has ended.`, {
      details: { job: importJobName },
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
