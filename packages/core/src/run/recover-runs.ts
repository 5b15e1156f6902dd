import { acquireLock } from '../connection/acquire-lock.ts'
import { type Context, internals } from '../context/context.ts'
import { lockResource } from './job-lock.ts'
import { interruptRuns } from './run-store.ts'

/** A run whose process died; pass its id as `resume`, with the same options, to go on with it. */
export interface InterruptedRun {
  readonly runId: string
  readonly job: string
  readonly scope: string
}

/**
 * Finds runs that claim to be running although nobody holds their lock: their process died or lost its connection.
 * Marks them `interrupted` in `SynergyJobsRuns` and returns them. A run that is really at work is left alone, since its
 * lock is taken.
 */
export async function recoverRuns(context: Context): Promise<readonly InterruptedRun[]> {
  const { source } = context[internals]
  const running = await context.db
    .selectFrom('SynergyJobsRuns')
    .select(['Job', 'Scope'])
    .distinct()
    .where('Status', '=', 'running')
    .execute()
  const recovered: InterruptedRun[] = []
  // One look per job and scope that claims to run: their number is that of jobs, not of rows.
  for (const { Job: job, Scope: scope } of running) {
    await using session = await source.openSession()
    await using lock = await acquireLock(source, session, lockResource(job, scope), { waitMs: 0 })
    if (lock === undefined) continue
    const dead = await interruptRuns(context.db, job, scope, context.localNow())
    recovered.push(...dead.map((runId) => ({ runId, job, scope })))
  }
  return recovered
}
