import type { Details, JobErrorCode } from '../errors/job-error.ts'
import type { SheetRow } from './sheet-row.ts'
import type { WorksheetInfo } from './workbook-info.ts'

/** What the worker thread is started with. */
export interface XlsWorkerData {
  readonly name: string
  readonly content: string | Uint8Array
}

/** What the worker thread is asked for, one answer each. */
export type XlsRequest =
  | { readonly type: 'open-sheet'; readonly name: string; readonly maxColumns: number }
  | { readonly type: 'merged-cells'; readonly name: string }
  | { readonly type: 'next' }

/** What the worker thread answers; the first, without being asked, is `opened` or `refused`. */
export type XlsAnswer =
  | { readonly type: 'opened'; readonly date1904: boolean; readonly sheets: readonly WorksheetInfo[] }
  | { readonly type: 'rows'; readonly rows: readonly SheetRow[]; readonly done: boolean }
  | { readonly type: 'merged-cells'; readonly ranges: readonly string[] }
  | { readonly type: 'refused'; readonly code: JobErrorCode; readonly message: string; readonly details: Details }
