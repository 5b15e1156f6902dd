import { cleanText } from '@synergy-jobs/core'
import { describeCell } from './describe-cell.ts'
import type { ColumnKey } from './import-columns.ts'
import type { ImportErrorCode } from './import-problem.ts'
import type { RowReport } from './open-row-report.ts'

/** What a code column holds. */
export interface CodeRules {
  readonly column: ColumnKey
  /** Code of the problem when the cell holds no code. */
  readonly error: ImportErrorCode
  /** For messages, with its article: `a cost centre`. */
  readonly what: string
  /** Characters that the database column takes. */
  readonly maxLength: number
}

/**
 * Reads a code: text as it stands without the blanks around it, or a whole number, since Excel turns codes into numbers.
 * Anything else, and a code that is too long, is reported; an empty cell is `undefined` without a report.
 */
export function parseCodeCell(report: RowReport, rules: CodeRules): string | undefined {
  const cell = report.cell(rules.column)
  if (cell.kind === 'empty') return undefined
  if (cell.kind === 'text') return checkLength(report, rules, cleanCode(report, rules.column, cell.value))
  if (cell.kind === 'number' && Number.isSafeInteger(cell.value) && cell.value >= 0) return checkLength(report, rules, String(cell.value))
  const advice = cell.kind === 'number' ? '; a code is text or a whole number' : ''
  report.add(rules.error, `${describeCell(cell)} is not ${rules.what}${advice}`, rules.column)
  return undefined
}

function cleanCode(report: RowReport, column: ColumnKey, text: string): string {
  const cleaned = cleanText(text)
  if (cleaned !== text) report.add('W_CONTROL', 'control characters were taken out of the code', column)
  return cleaned.trim()
}

function checkLength(report: RowReport, rules: CodeRules, code: string): string | undefined {
  if (code === '') return undefined
  if (code.length <= rules.maxLength) return code
  const { what, maxLength } = rules
  report.add(
    rules.error,
    `${describeCell(report.cell(rules.column))} has ${code.length} characters; ${what} has at most ${maxLength}`,
    rules.column,
  )
  return undefined
}
