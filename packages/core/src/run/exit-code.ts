import { JobError } from '../errors/job-error.ts'
import type { JobResult, JobStatus } from './job-result.ts'

const codes: Readonly<Record<JobStatus, number>> = { succeeded: 0, failed: 1, partial: 2, skipped: 3, cancelled: 4 }

/**
 * The exit code of a process that ran one job: 0 done, 1 failed, 2 partly done, 3 skipped, 4 cancelled,
 * 64 wrong arguments (as `sysexits.h` has it).
 *
 * @param outcome - the result of a job, or whatever it threw
 *
 * @example
 * ```ts
 * const importing = importFinancials(context, { files: ['march.xlsx'], mode: 'actual' })
 * process.exitCode = exitCode(await importing.catch((error: unknown) => error))
 * ```
 */
export function exitCode(outcome: unknown): number {
  if (isResult(outcome)) return codes[outcome.status]
  if (JobError.isInstance(outcome) && (outcome.code === 'invalid-options' || outcome.code === 'invalid-command-line')) return 64
  return 1
}

function isResult(outcome: unknown): outcome is Pick<JobResult, 'status'> {
  return (
    typeof outcome === 'object' && outcome !== null && 'status' in outcome && typeof outcome.status === 'string' && outcome.status in codes
  )
}
