import type { CellObject, WorkSheet } from 'xlsx'
import { columnName } from './column-name.ts'
import { isDateFormat } from './is-date-format.ts'
import { booleanCell, errorCell, numberCell, textCell, uncomputedCell } from './make-cell.ts'
import type { SheetCell, SheetRow } from './sheet-row.ts'

/** Walks the rows of a sheet that SheetJS has read densely, and turns its cells into ours. */
export function* readXlsSheet(
  sheet: WorkSheet | undefined,
  options: { readonly date1904: boolean; readonly maxColumns: number },
): Generator<SheetRow, void, undefined> {
  const rows = sheet?.['!data'] ?? []
  for (const [index, row] of rows.entries()) {
    // A row that SheetJS skipped is a hole, which its types do not say.
    const cells = rowCells(row ?? [], index + 1, options)
    if (cells.length > 0) yield { rowNumber: index + 1, cells }
  }
}

function rowCells(
  row: readonly CellObject[],
  rowNumber: number,
  options: { readonly date1904: boolean; readonly maxColumns: number },
): SheetCell[] {
  const cells: SheetCell[] = []
  const columns = Math.min(row.length, options.maxColumns)
  for (let column = 0; column < columns; column++) {
    cells.push(toCell(row[column], columnName(column) + String(rowNumber), options.date1904))
  }
  const last = cells.findLastIndex(({ kind }) => kind !== 'empty')
  return cells.slice(0, last + 1)
}

const errorNames: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
}

function toCell(cell: CellObject | undefined, address: string, date1904: boolean): SheetCell {
  if (cell?.f !== undefined && cell.v === undefined) return uncomputedCell(address, cell.f)
  const value = cell?.v
  if (cell === undefined || value === undefined || value === null) return textCell(address, '')
  if (cell.t === 'e') return errorCell(address, errorNames[Number(value)] ?? '#VALUE!')
  if (typeof value === 'boolean') return booleanCell(address, value)
  if (typeof value === 'number') return numberCell(address, value, { shown: isDateFormat(String(cell.z ?? '')), date1904 })
  return textCell(address, String(value))
}
