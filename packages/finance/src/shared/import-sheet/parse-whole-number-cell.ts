import { describeCell } from './describe-cell.ts'
import type { ColumnKey } from './import-columns.ts'
import type { ImportErrorCode } from './import-problem.ts'
import type { RowReport } from './open-row-report.ts'

/** What a column of whole numbers holds. */
export interface WholeNumberRules {
  readonly column: ColumnKey
  readonly error: ImportErrorCode
  /** For messages, with its article: `a year`. */
  readonly what: string
  readonly min: number
  readonly max: number
}

/** Reads a whole number from a number cell or a text of digits. Anything else, also an empty cell, is reported. */
export function parseWholeNumberCell(report: RowReport, rules: WholeNumberRules): number | undefined {
  const cell = report.cell(rules.column)
  const number =
    cell.kind === 'number' ? cell.value : cell.kind === 'text' && /^\d{1,9}$/.test(cell.value.trim()) ? Number(cell.value) : Number.NaN
  if (Number.isInteger(number) && number >= rules.min && number <= rules.max) return number
  const { what, min, max } = rules
  report.add(rules.error, `${describeCell(cell)} is not ${what}; give a whole number from ${min} to ${max}`, rules.column)
  return undefined
}
