import { identifyWorkbook } from './identify-workbook.ts'
import { readXlsRows } from './read-xls-rows.ts'
import { readXlsxRows } from './read-xlsx-rows.ts'
import type { SheetRow } from './sheet-row.ts'
import { invalidFile } from './workbook-error.ts'
import { defaultWorkbookLimits, type WorkbookLimits } from './workbook-limits.ts'

/** What {@link readRows} reads, and at what cost at most. */
export interface ReadRowsOptions {
  /**
   * The worksheet: its position among all worksheets, from 0, or its name in any letter case.
   *
   * @default the first visible worksheet
   */
  readonly sheet?: number | string | undefined
  /** Columns that are read, from A; what stands to the right of them is left out. @default 16384 (all) */
  readonly maxColumns?: number | undefined
  /** Limits that differ from {@link defaultWorkbookLimits}. */
  readonly limits?: Partial<WorkbookLimits> | undefined
  /** Stops reading within a chunk; its reason is thrown. */
  readonly signal?: AbortSignal | undefined
  /** The name of the file in messages. @default its path, or `workbook` for bytes */
  readonly fileName?: string | undefined
}

/**
 * Reads the rows of one worksheet of an .xlsx, .xlsm or .xls file, top to bottom, without rows that have no content. What the file is
 * gets decided by its bytes, not by its name.
 *
 * .xlsx and .xlsm are streamed: memory does not grow with the rows, only with the table of shared texts. .xls is read whole by a worker
 * thread with limits on memory and time. Leaving the loop early closes the file and ends the worker.
 *
 * @throws {@link JobError} `invalid-file`, with the {@link InvalidFileReason} in `details.reason`
 * @throws the reason of the signal when it aborts
 *
 * @example
 * ```ts
 * for await (const { rowNumber, cells } of readRows('march.xlsx')) {
 *   console.log(rowNumber, cells.map((cell) => cell.text))
 * }
 * ```
 */
export async function* readRows(file: string | Uint8Array, options: ReadRowsOptions = {}): AsyncGenerator<SheetRow, void, undefined> {
  const { signal, sheet, maxColumns = 16_384, fileName } = options
  const limits = { ...defaultWorkbookLimits, ...options.limits }
  signal?.throwIfAborted()
  const source = await identifyWorkbook(file, { fileName, maxBytes: limits.maxFileBytes })
  const read = source.format === 'xlsx' ? readXlsxRows : readXlsRows
  let count = 0
  for await (const rows of read(source, { sheet, maxColumns, limits, signal })) {
    for (const row of rows) {
      if (++count > limits.maxRows) throw tooManyRows(source.name, limits.maxRows)
      yield row
      signal?.throwIfAborted()
    }
  }
}

function tooManyRows(file: string, limit: number): Error {
  return invalidFile(file, 'too-many-rows', `the worksheet has more than ${limit} rows with content. Split it.`, { details: { limit } })
}
