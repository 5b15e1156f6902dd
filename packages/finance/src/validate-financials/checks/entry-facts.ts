/** What the checks of an entry look at. `describeEntry` makes it of the lines; the job of all pending rows at once. */
export interface EntryFacts {
  readonly lines: number
  readonly division: string
  readonly entryNumber: string | null
  /** The division is equal on all lines. */
  readonly sameDivision: boolean
  /** The entry number is equal on all lines. */
  readonly sameNumber: boolean
  /** Our reference is equal on all lines. */
  readonly sameReference: boolean
  /** The date is equal on all lines of the same year and period. */
  readonly sameDate: boolean
  /** Division, entry and central currency are equal on all lines. */
  readonly sameCurrency: boolean
  /** Debit minus credit of all lines, in minor units of the division currency. */
  readonly balance: bigint
  /** The largest difference of a year and period, without its sign. */
  readonly periodBalance: bigint
  readonly decimals: number
  /** Debit minus credit in central currency, in minor units, of the lines whose amount is known. */
  readonly centralBalance: bigint
  /** The central amount of every line is known. */
  readonly centralKnown: boolean
  readonly centralDecimals: number
  /** Rows of the division's ledger with this entry number; budgets do not count. */
  readonly ledgerRows: number
  /** Those of them that came from elsewhere (`oorsprong`), such as a back office. */
  readonly ledgerOther: number
  /** Those of them in a closed period. */
  readonly ledgerClosed: number
  /** An entry before this one in the run has the same number and nothing wrong with it. */
  readonly pendingTwin: boolean
}
