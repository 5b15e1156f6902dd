import type { ColumnKey } from '../shared/import-sheet/import-columns.ts'
import type { ImportCode, ImportProblem } from '../shared/import-sheet/import-problem.ts'
import type { HeaderCell } from '../shared/import-sheet/recognise-header.ts'

/** What a sheet looks like before it is imported; plain data that survives `JSON.stringify`. */
export interface ImportPreview {
  /** Version of the template the workbook was made from, when it was. */
  readonly templateVersion?: number | undefined
  /** The headers of row 1 that are not empty. */
  readonly headers: readonly HeaderCell[]
  /** How the columns were found. */
  readonly by: 'name' | 'position'
  /** The letters of each column, e.g. `{ division: 'A' }`; absent when the header was refused. */
  readonly mapping?: Readonly<Partial<Record<ColumnKey, string>>> | undefined
  /** The division that the sheet is for, when one of its first rows names a known one. */
  readonly division?: { readonly code: string; readonly name: string; readonly currency: string } | undefined
  /** The budget scenario that the figures would go to. */
  readonly scenario?: string | undefined
  /** The first rows, as they would be taken. */
  readonly rows: readonly PreviewRow[]
  /** Problems of the file, then those of the rows that were checked, in their order: the first `maxProblems`. */
  readonly problems: readonly ImportProblem[]
  /** How often each problem occurs, those that are not listed included. */
  readonly problemCounts: Readonly<Partial<Record<ImportCode, number>>>
  /** Totals of the rows that were checked, per year and period. */
  readonly totals: readonly {
    readonly year: number
    readonly period: number
    readonly rows: number
    readonly debit: string
    readonly credit: string
  }[]
  /** Accounts that would be created. */
  readonly newAccounts: readonly string[]
  /** Rows that were checked. */
  readonly rowsChecked: number
  /** Whether these are all rows; when not, balance is not judged. */
  readonly complete: boolean
}

/** One row as it would be taken: amounts as text with a decimal point, codes as they were found. */
export interface PreviewRow {
  readonly row: number
  /** `good` would be imported unless other rows stand in the way; `zero` would be skipped. */
  readonly verdict: 'good' | 'zero' | 'bad'
  readonly values: Readonly<Partial<Record<ColumnKey, string | number>>>
}
