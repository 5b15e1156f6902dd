import type { ColumnKey } from './import-columns.ts'

/**
 * Problems that block: nothing of the unit (or, for problems of the whole file, nothing of the file) is imported.
 * The names of spec finance §2.4 stand; the last seven are ours, for mistakes which the spec leaves without a code.
 *
 * - `E_HEADER`: a column header is missing, unknown, doubled or merged, or row 1 holds no headers
 * - `E_EMPTY`: no data rows
 * - `E_DIVISION_UNKNOWN`: the division cell is empty, unusable, too long, or names no active division
 * - `E_DIVISION_MIXED`: the file holds more than one division
 * - `E_DIVISION_DOCUMENT`: the file's division is not that of the document it is attached to
 * - `E_PERIOD_UNKNOWN`: year and period are not among the division's periods
 * - `E_PERIOD_CLOSED`: the period is closed (actual figures only)
 * - `E_GL_CREATE`: the account is unknown and cannot be created: description, side or type is missing or wrong
 * - `E_GL_BLOCKED`: the account is blocked
 * - `E_COSTCENTER`, `E_COSTUNIT`: the code is unknown, disabled or too long, or empty where the account demands one and there is no default
 * - `E_AMOUNT`: not an amount that can be held exactly, negative, or both debit and credit are filled
 * - `E_UNBALANCED`: debit and credit of a year and period differ (actual figures only)
 * - `E_SCENARIO`: the budget scenario is unknown or blocked, or the period lies outside it
 * - `E_YEAR`: the year is no whole number from 1900 to 2100 (ours)
 * - `E_PERIOD`: the period is no whole number from 1 to 99 (ours)
 * - `E_GL_CODE`: the account cell is empty, longer than 9 characters, or no code at all (ours)
 * - `E_GL_UNKNOWN`: the account is unknown and `createMissingAccounts` is off (ours)
 * - `E_CELL`: a text cell holds an error value or a formula that was never computed (ours)
 * - `E_ROWS_AFTER_EMPTY`: data rows follow an empty row; they would be lost in silence (ours)
 * - `E_BUDGET_TWICE`: an earlier file of the run is a version of the same budget, which this one would replace (ours)
 */
export type ImportErrorCode =
  | 'E_HEADER'
  | 'E_EMPTY'
  | 'E_DIVISION_UNKNOWN'
  | 'E_DIVISION_MIXED'
  | 'E_DIVISION_DOCUMENT'
  | 'E_PERIOD_UNKNOWN'
  | 'E_PERIOD_CLOSED'
  | 'E_GL_CREATE'
  | 'E_GL_BLOCKED'
  | 'E_COSTCENTER'
  | 'E_COSTUNIT'
  | 'E_AMOUNT'
  | 'E_UNBALANCED'
  | 'E_SCENARIO'
  | 'E_YEAR'
  | 'E_PERIOD'
  | 'E_GL_CODE'
  | 'E_GL_UNKNOWN'
  | 'E_CELL'
  | 'E_ROWS_AFTER_EMPTY'
  | 'E_BUDGET_TWICE'

/**
 * Problems that do not block; the first four are those of spec finance §2.4, the others ours.
 *
 * - `W_BALANCED_COLUMN`: column Balanced differs from debit − credit by more than 0.005, or is no number
 * - `W_GL_CREATED`: the account is created and not linked to a corporate account
 * - `W_TRUNCATED`: a text is cut to 60 characters
 * - `W_ZERO`: both amounts are zero; the row is skipped
 * - `W_CONTROL`: control characters (NUL, tab, line break …) are taken out of a text or code
 * - `W_CELL_TYPE`: a text cell holds a date or a truth value; its text is taken
 * - `W_GL_DIFFERS`: a later row describes the account to create in another way than the first; the first counts
 * - `W_HEADER_POSITION`: no header is known by name, so the columns are taken by position
 */
export type ImportWarningCode =
  | 'W_BALANCED_COLUMN'
  | 'W_GL_CREATED'
  | 'W_TRUNCATED'
  | 'W_ZERO'
  | 'W_CONTROL'
  | 'W_CELL_TYPE'
  | 'W_GL_DIFFERS'
  | 'W_HEADER_POSITION'

/** Any code of an {@link ImportProblem}. */
export type ImportCode = ImportErrorCode | ImportWarningCode

/** One thing that is wrong with a sheet, a row or a cell: plain data that survives `JSON.stringify`. */
export interface ImportProblem {
  readonly code: ImportCode
  /** An error blocks the unit the row belongs to, or the file; a warning does not. */
  readonly severity: 'error' | 'warning'
  /** What is wrong, where, and what to do. */
  readonly message: string
  /** Row as Excel counts, from 1; absent when the problem is one of the whole file. */
  readonly row?: number
  /** The column concerned. */
  readonly column?: ColumnKey
  /** The cell concerned, e.g. `J12`. */
  readonly address?: string
  /** What the cell shows, cut to 100 characters. */
  readonly value?: string
}
