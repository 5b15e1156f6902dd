import { JobError } from '../errors/job-error.ts'
import type { ConnectionSource } from './connection-source.ts'

/** Makes the error of a run that cannot go on because the database went away. */
export function connectionLost(source: Pick<ConnectionSource, 'server' | 'database'>, cause?: unknown): JobError {
  const { server, database } = source
  const message = `The connection to ${database} on ${server} was lost. What was committed stays; run the job again, or resume it, once the database can be reached.`
  return new JobError('connection-lost', message, { details: { server, database }, ...(cause === undefined ? {} : { cause }) })
}
