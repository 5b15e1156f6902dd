import { codeKey } from './code-key.ts'
import { describeCell } from './describe-cell.ts'
import { findDivision } from './find-division.ts'
import type { ImportLine } from './import-line.ts'
import type { RowReport } from './open-row-report.ts'
import type { DivisionReference, Divisions } from './reference-data.ts'

/** Checks the division of a row: known, active, and the same as that of the sheet (spec finance §2.2 A, §2.3 rule 6). */
export function checkDivision(report: RowReport, line: ImportLine, divisions: Divisions, reference: DivisionReference | undefined): void {
  if (line.division === undefined) return
  const division = findDivision(divisions, line.division)
  if (division === undefined) {
    report.add('E_DIVISION_UNKNOWN', `${describeCell(report.cell('division'))} is not a division of this database`, 'division')
  } else if (!division.active) {
    report.add('E_DIVISION_UNKNOWN', `division ${division.code} is not active; activate it or choose another`, 'division')
  } else if (reference === undefined) {
    report.add(
      'E_DIVISION_UNKNOWN',
      'the first rows of the sheet name no known division, so it is unclear which the sheet is for',
      'division',
    )
  } else if (codeKey(division.code) !== codeKey(reference.division.code)) {
    report.add(
      'E_DIVISION_MIXED',
      `the row is for division ${division.code}, the sheet for ${reference.division.code}; use a file for each`,
      'division',
    )
  }
}
