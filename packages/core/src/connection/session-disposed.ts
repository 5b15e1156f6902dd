import { JobError } from '../errors/job-error.ts'

/** Makes the error for who uses a session after it was disposed. */
export function sessionDisposed(): JobError {
  return new JobError('connection-lost', 'The session was disposed; open another one.', { details: { reason: 'disposed' } })
}
