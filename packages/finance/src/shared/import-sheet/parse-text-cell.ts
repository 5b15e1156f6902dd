import { cleanText, cutText } from '@synergy-jobs/core'
import { describeCell } from './describe-cell.ts'
import type { RowReport } from './open-row-report.ts'

/** Characters (UTF-16 units) that the description columns of the database take. */
export const maxDescription = 60

/**
 * Reads the description of a line: control characters become blanks, and what does not fit is cut without splitting a
 * character, each with a warning. An error value or an uncomputed formula is reported as `E_CELL`.
 */
export function parseDescriptionCell(report: RowReport): string | undefined {
  const cell = report.cell('description')
  if (cell.kind === 'empty') return undefined
  if (cell.kind === 'error' || cell.kind === 'uncomputed') {
    report.add('E_CELL', `${describeCell(cell)} is not a description; correct or clear the cell`, 'description')
    return undefined
  }
  if (cell.kind === 'date' || cell.kind === 'boolean') {
    report.add('W_CELL_TYPE', `${describeCell(cell)} is taken as the text "${cell.text}"`, 'description')
  }
  const cleaned = cleanText(cell.text)
  if (cleaned !== cell.text) report.add('W_CONTROL', 'control characters of the description became blanks', 'description')
  const text = cleaned.trim()
  if (text.length > maxDescription) {
    report.add('W_TRUNCATED', `the description has ${text.length} characters and is cut to ${maxDescription}`, 'description')
  }
  return cutText(text, maxDescription) || undefined
}

/** Reads a text that matters only when an account is created: whatever cannot be used counts as empty. */
export function parsePlainText(report: RowReport, column: 'accountDescription' | 'accountSide' | 'accountType'): string | undefined {
  const cell = report.cell(column)
  if (cell.kind !== 'text' && cell.kind !== 'number') return undefined
  return cleanText(cell.text).trim() || undefined
}
