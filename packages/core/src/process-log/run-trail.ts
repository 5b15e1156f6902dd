import type { JobCounts, JobStatus } from '../run/job-result.ts'

/** What the start or end row of one of our runs says. */
export interface TrailNote {
  /** Name of the job. */
  readonly job: string
  readonly runId: string
  /** 1 for the first start, one more for each resume; of start rows only. */
  readonly attempt?: number
  /** How it ended; of end rows only. */
  readonly status?: JobStatus
  readonly counts?: JobCounts
}

/**
 * Texts of the start and end rows of a run. `BacoProcessLog` has no column for a run's id, its status or its counts, so
 * these rows carry them; whoever reads the log gets them back from here. Every text is written and read in this one place.
 */
export const runTrail = {
  start: (job: string, runId: string, attempt = 1): string => `${job} ${runId} starts${attempt === 1 ? '' : `, attempt ${attempt}`}`,
  end: (job: string, runId: string, status: JobStatus, counts: JobCounts): string =>
    `${job} ${runId} ${status}: ${counts.read} read, ${counts.written} written, ${counts.skipped} skipped, ${counts.rejected} rejected`,
  /** The end of a run that threw; the reason is in a row of its own. */
  failed: (job: string, runId: string): string => `${job} ${runId} failed`,
  /** Reads a text of the three kinds; undefined for any other, such as those of the vendor's programs. */
  read(text: string): TrailNote | undefined {
    const { job, runId, attempt, status, read, written, skipped, rejected } = form.exec(text)?.groups ?? {}
    if (job === undefined || runId === undefined) return undefined
    return {
      job,
      runId: runId.toUpperCase(),
      ...(status === undefined ? { attempt: Number(attempt ?? 1) } : { status: status as JobStatus }),
      ...(read === undefined
        ? {}
        : { counts: { read: Number(read), written: Number(written), skipped: Number(skipped), rejected: Number(rejected) } }),
    }
  },
} as const

const guid = '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}'
const counts = ': (?<read>\\d+) read, (?<written>\\d+) written, (?<skipped>\\d+) skipped, (?<rejected>\\d+) rejected'
const ends = `(?<status>succeeded|partial|failed|skipped|cancelled)(?:${counts})?`
const form = new RegExp(`^(?<job>\\w+) (?<runId>${guid}) (?:starts(?:, attempt (?<attempt>\\d+))?|${ends})$`)
