import { type ReadRowsOptions, readMergedCells, readRows } from '@synergy-jobs/core/internal'
import { type ImportSheet, openImportSheet } from './open-import-sheet.ts'
import { widestSheet } from './widest-sheet.ts'

/**
 * Opens the sheet of a workbook that holds the rows to import: the first visible one. When its header is refused, merged cells
 * are looked for as well, since they hide headers. Columns beyond IV are left out.
 *
 * @param file path or bytes
 * @throws JobError `invalid-file` when it is no readable workbook
 */
export async function openImportFile(file: string | Uint8Array, options: ReadRowsOptions = {}): Promise<ImportSheet> {
  const reading = { maxColumns: widestSheet, ...options }
  const sheet = await openImportSheet(readRows(file, reading))
  if (sheet.header.mapping !== undefined || sheet.header.headers.length === 0) return sheet
  await sheet[Symbol.asyncDispose]()
  return openImportSheet(readRows(file, reading), { mergedCells: await readMergedCells(file, options) })
}
