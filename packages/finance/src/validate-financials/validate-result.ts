/** What a run did in one division. */
export interface ValidatedDivision {
  readonly division: string
  /** Entries and their lines that were posted (in a dry run: would be). */
  readonly postedEntries: number
  readonly postedLines: number
  /** Entries whose earlier version in the ledger was replaced, and how many rows of it were deleted. */
  readonly replacedEntries: number
  readonly replacedRows: number
  readonly rejectedEntries: number
  readonly rejectedLines: number
}

/** The job's own part of the result of `validateFinancials`. */
export interface ValidateFields {
  /** By division code. */
  readonly divisions: readonly ValidatedDivision[]
  /** Entries that another program changed or took away during the run; they are left for the next one. */
  readonly changedEntries: number
}
