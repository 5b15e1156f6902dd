import type { SheetCell, WrittenValue } from '@synergy-jobs/core/internal'

/** The value of a cell for a copy of it: as it was, error values as their text, and formulas without result as a text that is no value either. */
export function writtenValue(cell: SheetCell): WrittenValue {
  if (cell.kind === 'uncomputed') return cell.text.trim() === '' ? '#N/A' : cell.text
  return cell.value
}
