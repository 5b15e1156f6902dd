interface CellPlace {
  /** Address in A1 notation, for example `'J12'`. */
  readonly address: string
  /**
   * The value as text for reports and code columns: text as it stands, numbers in plain decimal notation with up to 15 significant
   * digits and never an exponent, booleans `'TRUE'` or `'FALSE'`, dates `'YYYY-MM-DD'` with ` HH:MM:SS` when they have a time of day,
   * errors as Excel names them, `''` for an empty cell.
   */
  readonly text: string
}

/** A cell without content, also one that is only formatted and one whose text is `''`. */
export interface EmptyCell extends CellPlace {
  readonly kind: 'empty'
  readonly value: null
}

/** A cell with text. Leading zeros and blanks are kept; the runs of rich text are joined. */
export interface TextCell extends CellPlace {
  readonly kind: 'text'
  readonly value: string
}

/** A cell with a number, also when the number looks like a code: Excel has lost its leading zeros by then. */
export interface NumberCell extends CellPlace {
  readonly kind: 'number'
  readonly value: number
}

/** A cell with TRUE or FALSE. */
export interface BooleanCell extends CellPlace {
  readonly kind: 'boolean'
  readonly value: boolean
}

/** A cell with a number under a date format; the UTC fields of the value carry the reading that the sheet shows. */
export interface DateCell extends CellPlace {
  readonly kind: 'date'
  readonly value: Date
}

/** A cell with an error value such as `'#REF!'`, or with a number that is none (`'NaN'`). */
export interface ErrorCell extends CellPlace {
  readonly kind: 'error'
  readonly value: string
}

/** A cell with a formula whose result was never stored in the file. Its text is the formula where the file has it. */
export interface UncomputedCell extends CellPlace {
  readonly kind: 'uncomputed'
  readonly value: null
}

/** A cell as Excel means it; a formula counts as the result that was stored with it. Tell the kinds apart by `kind`. */
export type SheetCell = EmptyCell | TextCell | NumberCell | BooleanCell | DateCell | ErrorCell | UncomputedCell

/** A row that has at least one cell that is not empty. */
export interface SheetRow {
  /** Number of the row as Excel shows it, from 1. Rows without content are left out, so numbers may have gaps. */
  readonly rowNumber: number
  /** The cells by column from A up to the last one that is not empty; those between are cells of kind `'empty'`. */
  readonly cells: readonly SheetCell[]
}
