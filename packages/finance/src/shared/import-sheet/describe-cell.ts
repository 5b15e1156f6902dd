import type { SheetCell } from '@synergy-jobs/core/internal'
import { shownText } from './shown-text.ts'

/** What a cell holds, for the middle of a sentence: `the error #REF!`, `"abc"`, `nothing`. */
export function describeCell(cell: SheetCell): string {
  if (cell.kind === 'empty' || cell.text.trim() === '') return cell.kind === 'uncomputed' ? uncomputed : 'nothing'
  if (cell.kind === 'error') return `the error ${shownText(cell.text)}`
  if (cell.kind === 'uncomputed') return uncomputed
  if (cell.kind === 'date') return `the date ${cell.text}`
  if (cell.kind === 'boolean') return `the truth value ${cell.text}`
  return `"${shownText(cell.text)}"`
}

const uncomputed = 'a formula that was never computed (open and save the file in Excel)'
