import { checkBalancedCell } from './check-balanced-cell.ts'
import { divisionText } from './division-text.ts'
import type { ImportLine } from './import-line.ts'
import type { RowReport } from './open-row-report.ts'
import { type AmountRules, parseAmountCell } from './parse-amount-cell.ts'
import { parseCodeCell } from './parse-code-cell.ts'
import { parseDescriptionCell, parsePlainText } from './parse-text-cell.ts'
import { parseWholeNumberCell } from './parse-whole-number-cell.ts'

/**
 * Reads one row by the rules of spec finance §2.2 and §2.4, without looking anything up. All problems of the row are
 * found, not the first only; they go to `report`. A value is absent when its cell is empty or unusable.
 */
export function parseRow(report: RowReport, rules: AmountRules): ImportLine {
  const division = divisionText(report)
  const year = parseWholeNumberCell(report, { column: 'year', error: 'E_YEAR', what: 'a year', min: 1900, max: 2100 })
  const period = parseWholeNumberCell(report, { column: 'period', error: 'E_PERIOD', what: 'a period', min: 1, max: 99 })
  const codes = parseCodes(report)
  const amounts = parseAmounts(report, rules)
  return { rowNumber: report.rowNumber, division, year, period, ...codes, ...amounts, description: parseDescriptionCell(report) }
}

function parseCodes(report: RowReport): Partial<ImportLine> {
  const problems = report.problems.length
  const account = parseCodeCell(report, { column: 'account', error: 'E_GL_CODE', what: 'an account', maxLength: 9 })
  const silent = account === undefined && report.problems.length === problems
  if (silent) report.add('E_GL_CODE', 'the account is missing; give the code of a general ledger account', 'account')
  const side = parsePlainText(report, 'accountSide')?.toUpperCase()
  const type = parsePlainText(report, 'accountType')?.toUpperCase()
  return {
    account,
    accountDescription: parsePlainText(report, 'accountDescription'),
    accountSide: side === 'D' || side === 'C' ? side : undefined,
    accountType: type === 'B' || type === 'P' ? type : undefined,
    costCentre: parseCodeCell(report, { column: 'costCentre', error: 'E_COSTCENTER', what: 'a cost centre', maxLength: 8 }),
    costUnit: parseCodeCell(report, { column: 'costUnit', error: 'E_COSTUNIT', what: 'a cost unit', maxLength: 8 }),
  }
}

function parseAmounts(report: RowReport, rules: AmountRules): Pick<ImportLine, 'debit' | 'credit'> {
  const debit = parseAmountCell(report, 'debit', rules)
  const credit = parseAmountCell(report, 'credit', rules)
  if (debit !== undefined && credit !== undefined) {
    if (debit.units !== 0n && credit.units !== 0n) {
      report.add('E_AMOUNT', 'both debit and credit are filled; split the line in two', 'credit')
    }
    checkBalancedCell(report, rules.locale, debit, credit)
  }
  return { debit, credit }
}
