import { setTimeout } from 'node:timers/promises'
import type { JobRun } from '../../run/job-run.ts'
import type { LogName } from './log-tables.ts'
import type { OldRows } from './old-rows.ts'
import type { TimeBudget } from './open-time-budget.ts'

/** What {@link deleteOldRows} works with. */
export interface DeleteWork {
  readonly run: JobRun
  readonly options: { readonly chunkSize: number; readonly pauseMs: number }
  readonly time: TimeBudget
}

/** What became of old rows. */
export interface Deleted {
  readonly removed: number
  readonly left: number
}

/**
 * Deletes old rows in batches below lock escalation, each a transaction, with a rest in between, until none is left or the time
 * is up (spec documents-and-system §C1.3.10).
 */
export async function deleteOldRows({ run, options, time }: DeleteWork, log: LogName, old: OldRows): Promise<Deleted> {
  const total = await old.count()
  let removed = 0
  while (removed < total) {
    if (time.isUp()) return { removed, left: total - removed }
    const size = Math.min(options.chunkSize, total - removed)
    const done = await deleteBatch(run, old, size)
    removed += done
    run.progress(log, removed, total)
    // Fewer than were asked for: somebody else deletes as well, and no more are left.
    if (done < size) break
    if (removed < total && !run.dryRun) await setTimeout(options.pauseMs, undefined, { signal: run.signal })
  }
  return { removed, left: 0 }
}

async function deleteBatch(run: JobRun, old: OldRows, size: number): Promise<number> {
  let done = size
  const remove = run.dryRun ? undefined : await old.next(size)
  await run.chunk({
    planned: { read: size, written: size },
    async work(trx) {
      done = (await remove?.(trx)) ?? 0
      return { read: done, written: done }
    },
  })
  return done
}
