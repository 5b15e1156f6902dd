import type { ProcessLogEntry } from '../process-log/process-log-entry.ts'
import type { JobCounts, JobStatus, Rejection } from '../run/job-result.ts'

/** What {@link readProcessReport} returns: one page of runs, the newest first. Plain data, but for its Dates. */
export interface ProcessReport {
  /** Wall-clock time of the reading. */
  readonly readAt: Date
  readonly database: string
  /** What was asked for, as it was understood. */
  readonly filter: ProcessReportFilter
  /** Whether `SynergyJobsRuns` was there to be joined; without it the log alone tells what happened. */
  readonly hasRunStore: boolean
  readonly runs: readonly ReportedRun[]
  /** Where the next page begins; absent on the last one. */
  readonly next?: ProcessReportCursor
}

/** Which runs a report holds; what is left out does not narrow. */
export interface ProcessReportFilter {
  /** Name of a job (`'importFinancials'`) or of a program as it stands in the log (`'RPExcelImport.exe'`). */
  readonly job?: string
  /** Number (`humres.res_id`) or user id (`humres.usr_id`) of the person that runs work as. */
  readonly person?: number | string
  /** First moment, in wall-clock time. */
  readonly from?: Date
  /** First moment that is too late, in wall-clock time. */
  readonly to?: Date
  /** Only runs with a row of this kind, e.g. `'error'`; they come with all their rows. */
  readonly type?: 'start' | 'info' | 'warning' | 'error' | 'end'
}

/**
 * How a run ended, as far as the run store or the log can tell: the status of its result, or
 *
 * - `running`: at work, or its process died and nobody has looked yet (`recoverRuns`)
 * - `interrupted`: its process died
 * - `unfinished`: it started and the log has no end of it
 * - `ended`: the log has its end, and no error
 * - `errors`: the log has errors of it and does not say more
 * - `noted`: the log has rows of it, but neither a start nor an end nor an error
 */
export type RunOutcome = JobStatus | 'running' | 'interrupted' | 'unfinished' | 'ended' | 'errors' | 'noted'

/** One run: of a job of ours, or of any other program that writes the process log. */
export interface ReportedRun {
  /** Its number within the log: `LogID` of its last row. */
  readonly id: number
  /** Absent for runs of other programs. */
  readonly runId?: string
  /** Name of the job, where the log or the table of original programs tells it. */
  readonly job?: string
  /** As it stands in the log. */
  readonly process: string
  readonly person: ReportedPerson
  readonly server?: string
  readonly commandLine?: string
  /** Wall-clock time of its first row. */
  readonly startedAt: Date
  /** Wall-clock time of its last row; absent while it runs. */
  readonly endedAt?: Date
  /** From the start to the last row; of a run at work to its last sign of life. */
  readonly durationMs: number
  readonly outcome: RunOutcome
  /** 2 and more for a run that was resumed. */
  readonly attempt?: number
  readonly counts?: JobCounts
  /** Where a resume would go on, as the job wrote it. */
  readonly checkpoint?: unknown
  /** The first problems, from the run store. */
  readonly rejections: readonly Rejection[]
  /** Rows of the log, the oldest first. */
  readonly entries: readonly ReportedEntry[]
}

/** A row of the log, without what all rows of its run have in common. */
export type ReportedEntry = Pick<ProcessLogEntry, 'id' | 'at' | 'type' | 'rawType' | 'text'>

/** The person that a run worked as. */
export interface ReportedPerson {
  /** `humres.res_id`; 0 for a service account. */
  readonly resId: number
  /** Absent when the person is not in `humres`. */
  readonly name?: string
}

/** A place between two pages. Plain data, to be handed back as `after`; what stands in it may change. */
export interface ProcessReportCursor {
  /** Rows with this number or a higher one were seen. */
  readonly before: number
  /** Runs of earlier pages of which older rows are still to come. */
  readonly open: readonly OpenRunMark[]
}

/** A run whose older rows lie on the other side of a page's border. */
export interface OpenRunMark {
  readonly group: string
  readonly runId?: string
  readonly ended: boolean
  /** Its rows may lie any time apart. */
  readonly patient: boolean
  /** Milliseconds of the oldest row seen, in wall-clock time. */
  readonly oldest: number
  /** Milliseconds of its last row. */
  readonly newest: number
}
