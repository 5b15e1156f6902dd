import { readRows } from '@synergy-jobs/core/internal'
import type { CheckedRow } from '../../src/shared/import-sheet/import-line.ts'
import { judgeRow } from '../../src/shared/import-sheet/judge-row.ts'
import type { JudgedRow } from '../../src/shared/import-sheet/judged-row.ts'
import { type FileVerdict, openFileCheck } from '../../src/shared/import-sheet/open-file-check.ts'
import { openImportSheet } from '../../src/shared/import-sheet/open-import-sheet.ts'
import { openRowCheck } from '../../src/shared/import-sheet/open-row-check.ts'
import type { Header } from '../../src/shared/import-sheet/recognise-header.ts'
import { divisions, makeReference } from './make-reference.ts'

/** A workbook that was read and checked against `makeReference()`. */
export interface CheckedWorkbook {
  readonly header: Header
  readonly rows: readonly CheckedRow[]
  readonly judged: readonly JudgedRow[]
  readonly verdict: FileVerdict
}

/** Reads and checks a workbook of actual figures as an import does. */
export async function checkWorkbook(file: string, options: { readonly atomicity: 'file' | 'entry' }): Promise<CheckedWorkbook> {
  await using sheet = await openImportSheet(readRows(file))
  const { header } = sheet
  const check = openRowCheck({ mapping: header.mapping ?? new Map(), divisions, reference: makeReference(), mode: 'actual' })
  const fileCheck = openFileCheck({ mode: 'actual', ...options, decimals: check.decimals, problems: header.problems })
  const read: { readonly dataRow: JudgedRow['row']; readonly checked: CheckedRow }[] = []
  for await (const dataRow of sheet.rows()) {
    const checked = check.check(dataRow)
    fileCheck.add(checked)
    read.push({ dataRow: dataRow.row, checked })
  }
  const verdict = fileCheck.finish()
  const judged = read.map(({ dataRow, checked }) => judgeRow(dataRow, checked, verdict))
  return { header, rows: read.map(({ checked }) => checked), judged, verdict }
}

/** The judged rows of a workbook, as a second pass yields them. */
export async function* judgeRows(
  file: string,
  options: { readonly atomicity: 'file' | 'entry' },
): AsyncGenerator<JudgedRow, void, undefined> {
  yield* (await checkWorkbook(file, options)).judged
}
