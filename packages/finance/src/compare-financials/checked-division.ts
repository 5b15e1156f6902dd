/** A division that is to be compared, as its card (`bedryf`) describes it. */
export interface CheckedDivision {
  /** As the caller wrote it, trimmed. */
  readonly code: string
  /** In upper case: what both sides' totals are sorted by. */
  readonly key: string
  /** False when there is no such division; the rest is empty then. */
  readonly known: boolean
  readonly name: string
  readonly currency: string
  /** Decimals of the currency. */
  readonly decimals: number
  /** The code as a number, for technical columns; null when it is none. */
  readonly number: number | null
  readonly backOfficeType: number | null
  readonly backOfficeEnabled: boolean
  /** Server as the card writes it: a name, `name\instance` or `name,port`; empty when the card names none. */
  readonly server: string
  readonly database: string
  /** Rowversion of the last ledger row that was replicated; undefined when nobody knows. */
  readonly mark: Buffer | undefined
}
