import type { JobRun } from '@synergy-jobs/core'
import { importJobName } from '../shared/imported/imported-unit.ts'

/** Says why there is nothing to undo: it was undone, nothing was written, or there is no such run. */
export async function tellNothing(run: JobRun, runId: string): Promise<void> {
  const known = await run.db
    .selectFrom('SynergyJobsRuns')
    .select('RunId')
    .where('RunId', '=', runId)
    .where('Job', '=', importJobName)
    .execute()
  const details = { runId }
  if (known.length > 0)
    run.message('info', 'I_NOTHING_TO_UNDO', `Nothing that run ${runId} imported is left; there is nothing to undo.`, details)
  else
    run.message(
      'warning',
      'W_UNKNOWN_RUN',
      `There is no run ${runId} of ${importJobName}; take the id from its result or from SynergyJobsRuns.`,
      details,
    )
}
