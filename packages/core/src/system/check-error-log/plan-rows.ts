import type { JobRun } from '../../run/job-run.ts'
import type { CheckOptions } from './check-options.ts'
import type { Marks } from './machine-marks.ts'
import type { LogState, NewRows } from './read-errors.ts'

/**
 * Decides where a run begins: at the window, after the last row seen, or at the first row of a run that did not come to its end.
 * A last row seen that lies beyond the log is from before it was emptied: the window is looked at instead.
 */
export async function planRows(
  run: Pick<JobRun, 'message'>,
  marks: Marks,
  log: { readonly now: LogState['now']; readonly last: number; readonly options: Pick<CheckOptions, 'since' | 'windowSeconds'> },
): Promise<NewRows> {
  const { now, last, options } = log
  const unfinished = await marks.place('unfinished')
  const seen = options.since === 'lastSeen' ? await marks.place('last-seen') : undefined
  if (seen !== undefined && seen <= last) return { afterId: Math.min(seen, (unfinished ?? Number.POSITIVE_INFINITY) - 1) }
  if (seen !== undefined)
    run.message('warning', 'W_LOG_RESET', `The error log ends at entry ${last}, before the last one seen (${seen}); it was emptied.`, {
      last,
      seen,
    })
  const from = new Date(now.getTime() - options.windowSeconds * 1000)
  return { from, to: now, orFromId: unfinished !== undefined && unfinished <= last ? unfinished : undefined }
}
