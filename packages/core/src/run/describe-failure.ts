import { isConnectionLost } from '../connection/is-connection-lost.ts'
import { JobError } from '../errors/job-error.ts'

/**
 * The error that a run throws for whatever went wrong in it: a JobError that names the run, with the cause kept; a lost
 * connection gets its own code. Errors that are no JobError are faults of ours or of a callback: they stay as they are.
 */
export function describeFailure(error: unknown, runId: string): unknown {
  if (JobError.isInstance(error))
    return new JobError(error.code, error.message, { details: { ...error.details, runId }, cause: error.cause ?? error })
  if (!isConnectionLost(error)) return error
  return new JobError(
    'connection-lost',
    'The connection to the database was lost; what was committed stays. Start the run again, or resume it.',
    {
      details: { runId },
      cause: error,
    },
  )
}
