import type { SheetRow } from '@synergy-jobs/core/internal'
import { type ColumnMapping, type Header, type RecogniseHeaderOptions, recogniseHeader } from './recognise-header.ts'

/** A row below the header that is not empty. */
export interface DataRow {
  readonly row: SheetRow
  /** An empty row stands between this row and the header: the data has ended before it, and it is not imported. */
  readonly afterEmpty: boolean
}

/** A sheet whose header has been read. Dispose it when its rows are not read to the end. */
export interface ImportSheet extends AsyncDisposable {
  readonly header: Header
  /** The first data rows, at most 20, to find the division before the others are read. */
  readonly firstRows: readonly DataRow[]
  /** All data rows, the first ones included, once. None when the header was refused. */
  rows(): AsyncIterable<DataRow>
}

const rowsAhead = 20

/**
 * Reads the header and the first rows of a sheet and streams the others. The data ends at the first row that is empty but
 * for its Balanced column (spec finance §2.3 rule 4; a formula filled down there makes no row). Empty rows are not passed on.
 *
 * @param rows the rows of the sheet, as `readRows` yields them
 */
export async function openImportSheet(rows: AsyncIterable<SheetRow>, options: RecogniseHeaderOptions = {}): Promise<ImportSheet> {
  const iterator = rows[Symbol.asyncIterator]()
  const close = async () => void (await iterator.return?.())
  try {
    const first = await iterator.next()
    const header = recogniseHeader(first.done ? undefined : first.value, options)
    const data = header.mapping === undefined ? noRows() : readData(iterator, header.mapping)
    const firstRows = await take(data, rowsAhead)
    return { header, firstRows, rows: () => chain(firstRows, data), [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }
}

async function* readData(iterator: AsyncIterator<SheetRow>, mapping: ColumnMapping): AsyncGenerator<DataRow, void, undefined> {
  const columns = [...mapping].flatMap(([key, index]) => (key === 'balanced' ? [] : [index]))
  let afterEmpty = false
  let previous = 1
  try {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      const row = next.value
      const filled = columns.some((index) => (row.cells[index]?.text.trim() ?? '') !== '' || row.cells[index]?.kind === 'uncomputed')
      afterEmpty ||= !filled || row.rowNumber > previous + 1
      previous = row.rowNumber
      if (filled) yield { row, afterEmpty }
    }
  } finally {
    await iterator.return?.()
  }
}

async function* noRows(): AsyncGenerator<DataRow, void, undefined> {}

async function take(rows: AsyncGenerator<DataRow, void, undefined>, count: number): Promise<readonly DataRow[]> {
  const taken: DataRow[] = []
  while (taken.length < count) {
    const next = await rows.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}

async function* chain(first: readonly DataRow[], rest: AsyncGenerator<DataRow, void, undefined>): AsyncGenerator<DataRow, void, undefined> {
  yield* first
  yield* rest
}
