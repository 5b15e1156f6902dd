import { type Details, JobError } from '@synergy-jobs/core'

/** Makes the error for a command line that is wrong; it gives exit code 64. */
export function wrongCall(message: string, details: Details = {}): JobError {
  return new JobError('invalid-command-line', message, { details })
}
