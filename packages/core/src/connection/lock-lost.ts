import { JobError } from '../errors/job-error.ts'
import type { ConnectionSource } from './connection-source.ts'

/** Makes the error of a run whose lock is gone: somebody else may be at work. */
export function lockLost(source: Pick<ConnectionSource, 'server' | 'database'>, resource: string, cause?: unknown): JobError {
  const { server, database } = source
  const message = `The lock '${resource}' in ${database} on ${server} was lost. Nothing was written after that; run the job again, or resume it.`
  return new JobError('lock-lost', message, { details: { resource, server, database }, ...(cause === undefined ? {} : { cause }) })
}
