import type { SheetCell, WrittenCell } from '@synergy-jobs/core/internal'

/**
 * A cell as it stands in a copy: with its value, error values as their text, and formulas without result as a text that is no value
 * either. Dates and truth values get a format of their own, since that of the column would show them as numbers.
 */
export function copiedCell(cell: SheetCell | undefined): WrittenCell {
  if (cell === undefined) return { value: null }
  if (cell.kind === 'uncomputed') return { value: cell.text.trim() === '' ? '#N/A' : cell.text }
  if (cell.kind === 'date') return { value: cell.value, style: cell.value.getTime() % 86_400_000 === 0 ? 'date' : 'date-time' }
  return cell.kind === 'boolean' ? { value: cell.value, style: 'plain' } : { value: cell.value }
}
