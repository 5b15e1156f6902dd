import type { NightlyPlan, PlannedJob } from './nightly-plan.ts'
import { scheduleError } from './schedule-error.ts'

/**
 * Puts the jobs of a plan into an order in which each comes after those it names, otherwise as they stand.
 *
 * @throws RangeError for a job that is there twice, one that is not there, a circle, a time that is none, or a job that may fail
 * although others need it
 */
export function orderedJobs({ jobs, at, name }: NightlyPlan): readonly PlannedJob[] {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(at)) throw scheduleError(`The plan begins at '${at}'; give a time such as '01:30'.`)
  if (jobs.length === 0) throw scheduleError(`The plan '${name}' has no jobs.`)
  const byName = new Map(jobs.map((job) => [job.job, job]))
  if (byName.size < jobs.length) throw scheduleError(`The plan '${name}' names a job twice; give each once.`)
  checkFailures(jobs)
  const ordered: PlannedJob[] = []
  const visit = (job: PlannedJob, path: readonly string[]): void => {
    if (ordered.includes(job)) return
    if (path.includes(job.job)) throw scheduleError(`The jobs wait for each other: ${[...path, job.job].join(' after ')}.`)
    for (const before of job.after ?? []) {
      const needed = byName.get(before)
      if (needed === undefined) throw scheduleError(`${job.job} comes after ${before}, which the plan does not have.`)
      visit(needed, [...path, job.job])
    }
    ordered.push(job)
  }
  for (const job of jobs) visit(job, [])
  return ordered
}

/** A chain of steps cannot leave out single later ones: what others need must stop them all. */
function checkFailures(jobs: readonly PlannedJob[]): void {
  for (const { job, onFailure } of jobs) {
    const needing = jobs.find(({ after = [] }) => after.includes(job))
    if (onFailure === 'continue' && needing !== undefined)
      throw scheduleError(`${needing.job} needs ${job}, so ${job} cannot have onFailure 'continue'.`)
  }
}
