import { openWorkbookWriter, type SheetCell, type WrittenCell, type WrittenColumn } from '@synergy-jobs/core/internal'
import { copiedCell } from './copied-cell.ts'
import { type ColumnKey, importColumns } from './import-columns.ts'
import type { JudgedRow } from './judged-row.ts'
import { problemText, rowText } from './problem-text.ts'
import type { ColumnMapping } from './recognise-header.ts'
import { columnLayout } from './sheet-layout.ts'

/** Options of {@link writeRejects}. */
export interface WriteRejectsOptions {
  /** Where the columns stand in the rows. */
  readonly mapping: ColumnMapping
  /** Language of the headers. @default 'en' */
  readonly language?: 'en' | 'nl' | undefined
  /** Time in the properties of the file. @default now */
  readonly created?: Date | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Writes the rejected rows to a workbook in template layout: the 13 columns with the values as they were typed, code
 * columns in text format, and a column Errors. After correction it can be imported as it is; the import passes over Errors. Rows of another
 * status are left out. Streams; the file appears under its name only when it is whole.
 *
 * @returns how many rows were written; the file is made also when there are none
 * @throws JobError `write-failed`; nothing is left behind then
 */
export async function writeRejects(
  file: string,
  rows: AsyncIterable<JudgedRow>,
  options: WriteRejectsOptions,
): Promise<{ readonly rows: number }> {
  const { mapping, language = 'en', created, signal } = options
  await using workbook = await openWorkbookWriter(file, { title: 'Rejected rows', created, signal })
  const columns = importColumns.map(({ key, header }): WrittenColumn => ({ header: header[language], ...columnLayout(key) }))
  const sheet = await workbook.addSheet({
    name: 'Rejects',
    columns: [...columns, { header: 'Errors', width: 80, style: 'wrapped' }],
    autoFilter: true,
  })
  for await (const judged of rows) {
    if (judged.status === 'rejected') await sheet.writeRow(rejectedRow(judged, mapping))
  }
  const written = sheet.rowCount - 1
  await workbook.commit()
  return { rows: written }
}

function rejectedRow(judged: JudgedRow, mapping: ColumnMapping): readonly WrittenCell[] {
  const cells = importColumns.map(({ key }): WrittenCell => {
    const cell = judged.row.cells[mapping.get(key) ?? -1]
    const faults = judged.problems.filter(({ column, severity }) => column === key && severity === 'error')
    const marked = faults.length === 0 ? {} : ({ mark: 'error', note: problemText(faults) } as const)
    return { ...asTyped(key, cell), ...marked }
  })
  return [...cells, { value: rowText(judged) }]
}

/**
 * A division number becomes the code it stands for. Other codes that Excel made numbers stay numbers, in cells with text format: the
 * import then still finds an account `0100` by 100, and whoever corrects the cell types text.
 */
function asTyped(key: ColumnKey, cell: SheetCell | undefined): WrittenCell {
  return key === 'division' && cell?.kind === 'number' ? { value: cell.text.padStart(3, '0') } : copiedCell(cell)
}
