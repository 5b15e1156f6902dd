import { JobError } from '../errors/job-error.ts'

/** Codes of the protocol library and of sockets. */
const codes: ReadonlySet<string> = new Set([
  ...['ESOCKET', 'ECLOSE', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ENOTOPEN', 'ENOCONN', 'ECONNCLOSED', 'EINVALIDSTATE', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN'],
])

/** Tells whether an error means that the connection to the database is gone, so that nothing more can be done on it. */
export function isConnectionLost(error: unknown, depth = 0): boolean {
  if (JobError.isInstance(error)) return error.code === 'connection-lost'
  if (!(error instanceof Error) || depth > 5) return false
  if ('code' in error && typeof error.code === 'string' && codes.has(error.code)) return true
  return isConnectionLost(error.cause, depth + 1)
}
