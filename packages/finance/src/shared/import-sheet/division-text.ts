import type { RowReport } from './open-row-report.ts'
import { parseCodeCell } from './parse-code-cell.ts'

/**
 * Reads the division cell: text as it stands; a number with the leading zeros that Excel took away, so 1 is `001`.
 * An empty or unusable cell is reported as `E_DIVISION_UNKNOWN`.
 */
export function divisionText(report: RowReport): string | undefined {
  const cell = report.cell('division')
  const before = report.problems.length
  const code = parseCodeCell(report, { column: 'division', error: 'E_DIVISION_UNKNOWN', what: 'a division code', maxLength: 3 })
  if (code === undefined && report.problems.length === before) {
    report.add('E_DIVISION_UNKNOWN', 'the division is missing; give the code of a division', 'division')
  }
  return cell.kind === 'number' ? code?.padStart(3, '0') : code
}
