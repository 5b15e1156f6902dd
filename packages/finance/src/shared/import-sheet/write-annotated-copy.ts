import { openWorkbookWriter, type WorkbookWriter, type WrittenCell, type WrittenColumn } from '@synergy-jobs/core/internal'
import { copiedCell } from './copied-cell.ts'
import { foldHeader } from './fold-header.ts'
import type { ColumnKey } from './import-columns.ts'
import type { ImportProblem } from './import-problem.ts'
import type { JudgedRow } from './judged-row.ts'
import { problemText, rowText } from './problem-text.ts'
import type { Header } from './recognise-header.ts'
import { columnLayout } from './sheet-layout.ts'

/** Options of {@link writeAnnotatedCopy}. */
export interface WriteAnnotatedCopyOptions {
  /** The header of the sheet; one that was refused is copied with its problems as notes. */
  readonly header: Header
  /** Problems of the whole file; they go into a second sheet. */
  readonly problems?: readonly ImportProblem[] | undefined
  /** Notes at most, since they wait in memory until the sheet ends; cells beyond that are red, and Status tells why. @default 10000 */
  readonly maxNotes?: number | undefined
  /** Says `Would be imported` instead of `Imported`. @default false */
  readonly dryRun?: boolean | undefined
  /** Time in the properties of the file. @default now */
  readonly created?: Date | undefined
  readonly signal?: AbortSignal | undefined
}

/** Empty rows are copied, so that addresses in messages are right in the copy too; a longer gap would only make the file big. */
const longestGap = 10_000

/** Width of columns that are none of the 13, in characters. */
const otherWidth = 16

/**
 * Copies the first sheet and says in a column Status, behind the last header, what became of each row. A cell with an error is red,
 * one with a warning yellow, and notes on both tell why. Values are copied as they are, formulas as their results; cells without a
 * header to the right of the last one are left out. Rows keep their numbers. Streams; the file appears under its name only when it
 * is whole.
 *
 * @param rows all data rows, in their order
 * @returns data rows written, and notes for which there was no room
 * @throws JobError `write-failed`; nothing is left behind then
 */
export async function writeAnnotatedCopy(
  file: string,
  rows: AsyncIterable<JudgedRow>,
  options: WriteAnnotatedCopyOptions,
): Promise<{ readonly rows: number; readonly notesLeftOut: number }> {
  const { header, problems = [], maxNotes, created, signal, dryRun = false } = options
  await using workbook = await openWorkbookWriter(file, { title: 'Annotated copy', maxNotes, created, signal })
  const layout = layOut(header)
  const sheet = await workbook.addSheet({ name: 'Import', columns: layout.columns, autoFilter: true })
  let written = 0
  for await (const judged of rows) {
    const gap = judged.row.rowNumber - sheet.rowCount - 1
    for (let empty = 0; empty < Math.min(gap, longestGap); empty++) await sheet.writeRow([])
    await sheet.writeRow(annotatedRow(judged, layout, dryRun ? 'Would be imported' : 'Imported'))
    written++
  }
  await writeFileProblems(workbook, problems)
  await workbook.commit()
  return { rows: written, notesLeftOut: workbook.notesLeftOut }
}

interface Layout {
  readonly columns: readonly WrittenColumn[]
  /** The column that each of the 13 stands in, by position. */
  readonly keys: ReadonlyMap<number, ColumnKey>
  readonly statusIndex: number
}

/** A copy that is annotated again keeps its one Status column. */
function layOut({ headers, mapping = new Map(), problems }: Header): Layout {
  const own = headers.find(({ means, text }) => means === 'own' && foldHeader(text) === 'status')
  const width = headers.reduce((last, { index }) => Math.max(last, index + 1), 0)
  const statusIndex = own?.index ?? width
  const keys = new Map([...mapping].map(([key, index]) => [index, key]))
  const byIndex = new Map(headers.map((header) => [header.index, header]))
  const columns = Array.from({ length: Math.max(width, statusIndex + 1) }, (_, index): WrittenColumn => {
    if (index === statusIndex) return { header: 'Status', width: 80, style: 'wrapped' }
    const key = keys.get(index)
    const found = byIndex.get(index)
    const faults = problems.filter(({ address }) => address !== undefined && address === found?.address)
    return { header: { value: found?.text ?? null, ...marks(faults) }, ...(key === undefined ? { width: otherWidth } : columnLayout(key)) }
  })
  return { columns, keys, statusIndex }
}

function annotatedRow(judged: JudgedRow, { columns, keys, statusIndex }: Layout, imported: string): readonly WrittenCell[] {
  return columns.map((_, index): WrittenCell => {
    if (index === statusIndex) return statusCell(judged, imported)
    const key = keys.get(index)
    const cell = judged.row.cells[index]
    const faults = key === undefined ? [] : judged.problems.filter(({ column }) => column === key)
    return { ...copiedCell(cell), ...marks(faults) }
  })
}

function statusCell(judged: JudgedRow, imported: string): WrittenCell {
  const status = judged.status === 'imported' ? imported : judged.status === 'skipped' ? 'Skipped' : 'Rejected'
  const text = rowText(judged)
  const value = text === '' ? status : `${status}: ${text}`
  if (judged.status !== 'rejected') return { value }
  return { value, mark: judged.problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning' }
}

function marks(faults: readonly ImportProblem[]): Pick<WrittenCell, 'mark' | 'note'> {
  if (faults.length === 0) return {}
  return { mark: faults.some(({ severity }) => severity === 'error') ? 'error' : 'warning', note: problemText(faults) }
}

async function writeFileProblems(workbook: WorkbookWriter, problems: readonly ImportProblem[]): Promise<void> {
  if (problems.length === 0) return
  const columns = [
    { header: 'Code', width: 24 },
    { header: 'Problem', width: 120, style: 'wrapped' as const },
  ]
  const sheet = await workbook.addSheet({ name: 'Problems of the file', columns })
  for (const { code, message } of problems) await sheet.writeRow([code, message])
}
