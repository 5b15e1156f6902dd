import type { AnyJob, Context, JobResult } from '@synergy-jobs/core'

/** Calls a job of whatever options; the contract test checks at run time what the types cannot say here. */
export function callJob(job: AnyJob, context: Context, options: object): Promise<JobResult> {
  return (job as unknown as (context: Context, options: object) => Promise<JobResult>)(context, options)
}
