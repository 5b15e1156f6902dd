import { type Details, JobError } from '../errors/job-error.ts'

/** Makes the error for a command line that cannot be understood. Neither text nor details may hold a value of a secret switch. */
export function invalidCommandLine(message: string, details: Details = {}): JobError {
  return new JobError('invalid-command-line', message, { details })
}
