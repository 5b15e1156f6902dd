import { columnName, type SheetCell, type SheetRow } from '@synergy-jobs/core/internal'

/** A cell as a test writes it: a plain value, an error such as `#REF!`, or a formula without result. */
export type TestCell = string | number | boolean | Date | null | undefined | { readonly error: string } | typeof uncomputed

/** Stands for a formula that was never computed. */
export const uncomputed = Symbol('uncomputed formula')

/** Makes the row that `readRows` would yield for these cells from A on. */
export function makeSheetRow(rowNumber: number, cells: readonly TestCell[]): SheetRow {
  return { rowNumber, cells: cells.map((cell, index) => makeCell(cell, `${columnName(index)}${rowNumber}`)) }
}

/** Yields rows as `readRows` does. */
export async function* yieldRows(rows: readonly SheetRow[]): AsyncGenerator<SheetRow, void, undefined> {
  yield* rows
}

function makeCell(cell: TestCell, address: string): SheetCell {
  if (cell === null || cell === undefined || cell === '') return { kind: 'empty', value: null, text: '', address }
  if (cell === uncomputed) return { kind: 'uncomputed', value: null, text: '', address }
  if (typeof cell === 'string') return { kind: 'text', value: cell, text: cell, address }
  if (typeof cell === 'number')
    return Number.isFinite(cell)
      ? { kind: 'number', value: cell, text: String(cell), address }
      : { kind: 'error', value: String(cell), text: String(cell), address }
  if (typeof cell === 'boolean') return { kind: 'boolean', value: cell, text: cell ? 'TRUE' : 'FALSE', address }
  if (cell instanceof Date) return { kind: 'date', value: cell, text: cell.toISOString().slice(0, 10), address }
  return { kind: 'error', value: cell.error, text: cell.error, address }
}
