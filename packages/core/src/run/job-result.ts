import type { Details } from '../errors/job-error.ts'

/**
 * How a run ended:
 * - `succeeded`: all there was to do is done
 * - `partial`: some units were done, others rejected
 * - `failed`: all units were rejected; nothing was written
 * - `skipped`: another run was at work, or the `key` had succeeded before; nothing was done
 * - `cancelled`: stopped by `signal` or `timeoutMs`; committed chunks stay and `resume` goes on from there
 */
export type JobStatus = 'succeeded' | 'partial' | 'failed' | 'skipped' | 'cancelled'

/** Rows seen by a run. `read = written + skipped + rejected` holds for every run that was not cancelled. */
export interface JobCounts {
  readonly read: number
  readonly written: number
  readonly skipped: number
  readonly rejected: number
}

/** Something worth knowing about a run as a whole. */
export interface JobMessage {
  readonly severity: 'info' | 'warning' | 'error'
  /** Stable code, e.g. `W_GL_CREATED`. */
  readonly code: string
  readonly text: string
  readonly details: Details
}

/** One unit of input that could not be taken: bad rows are data, not errors. */
export interface Rejection {
  /** Stable code, e.g. `E_PERIOD_UNKNOWN`. */
  readonly code: string
  readonly text: string
  /** Where it stands: file, sheet, row, column, cell, entry … */
  readonly where: Details
  /** The value at fault, cut to 100 characters. */
  readonly value?: string
}

/** A file that a run has made. */
export interface Artefact {
  /** What it is, e.g. `'rejects'` or `'annotated'`. */
  readonly kind: string
  readonly path: string
  readonly bytes: number
}

/** What every job returns: plain data that `JSON.stringify` keeps whole. */
export interface JobResult {
  readonly runId: string
  readonly job: string
  readonly status: JobStatus
  readonly dryRun: boolean
  /** ISO 8601 instant in UTC. */
  readonly startedAt: string
  /** ISO 8601 instant in UTC. */
  readonly endedAt: string
  readonly counts: JobCounts
  /** Bounded by `maxRejections`, like `rejections`; a last message tells how many more there were. */
  readonly messages: readonly JobMessage[]
  /** The first `maxRejections` problems; `counts.rejected` counts all rows. */
  readonly rejections: readonly Rejection[]
  readonly artefacts: readonly Artefact[]
}
