/** The reasons for which a division cannot be compared. */
export type ComparisonErrorCode =
  | 'E_DIVISION_UNKNOWN'
  | 'E_BACK_OFFICE_SETTINGS'
  | 'E_BACK_OFFICE_UNREACHABLE'
  | 'E_BACK_OFFICE_SCHEMA'
  | 'E_BACK_OFFICE_LOST'
  | 'E_BACK_OFFICE_REFUSED'

/** Ends the comparison of one division; the others go on. */
export class ComparisonError extends Error {
  override readonly name = 'ComparisonError'
  readonly code: ComparisonErrorCode

  constructor(code: ComparisonErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}
