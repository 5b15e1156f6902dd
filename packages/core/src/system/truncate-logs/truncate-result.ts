import type { LogName } from './log-tables.ts'

/** What was done with one log that has a retention. */
export interface TruncatedLog {
  readonly log: LogName
  readonly table: string
  readonly keepDays: number
  /** Wall-clock time before which rows go, e.g. `'2026-01-01T10:00:00'`. */
  readonly cutOff: string
  /** Rows deleted; in a dry run, those that would be. */
  readonly removed: number
  /** Old rows that stayed: time was up, or the history of their day is not stored. */
  readonly left: number
}

/** What was done about the page-view history. */
export interface StoredHistory {
  /** Days that were computed and written. */
  readonly days: number
  /** First and last of them, as `'2026-01-01'`. */
  readonly firstDay?: string
  readonly lastDay?: string
}

/** The result fields of `truncateLogs`. */
export interface TruncateFields {
  readonly history: StoredHistory
  readonly logs: readonly TruncatedLog[]
}
