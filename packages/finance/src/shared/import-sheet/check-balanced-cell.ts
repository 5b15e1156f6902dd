import { type Amount, type AmountLocale, amountFromNumber, JobError, parseAmount, roundAmount, subtractAmounts } from '@synergy-jobs/core'
import type { SheetCell } from '@synergy-jobs/core/internal'
import { describeCell } from './describe-cell.ts'
import type { RowReport } from './open-row-report.ts'

/** 0.005 in units of three decimals (spec finance §2.2, column L). */
const tolerance = { units: 5n, decimals: 3 }

/**
 * Compares the informative column Balanced with debit − credit and warns when they are more than 0.005 apart. An empty
 * cell and a formula that was never computed say nothing.
 */
export function checkBalancedCell(report: RowReport, locale: AmountLocale, debit: Amount, credit: Amount): void {
  const cell = report.cell('balanced')
  if (cell.kind === 'empty' || cell.kind === 'uncomputed' || cell.text.trim() === '') return
  const stated = readStated(cell, locale)
  if (stated === undefined) {
    report.add('W_BALANCED_COLUMN', `${describeCell(cell)} is not debit minus credit; the column is informative only`, 'balanced')
    return
  }
  const { units } = roundAmount(subtractAmounts(stated, subtractAmounts(debit, credit)), tolerance.decimals)
  if (units <= tolerance.units && units >= -tolerance.units) return
  report.add('W_BALANCED_COLUMN', `${describeCell(cell)} differs from debit minus credit; debit and credit count`, 'balanced')
}

function readStated(cell: SheetCell, locale: AmountLocale): Amount | undefined {
  if (cell.kind !== 'number' && cell.kind !== 'text') return undefined
  try {
    return cell.kind === 'number'
      ? amountFromNumber(cell.value, { decimals: Math.abs(cell.value) < 1e12 ? tolerance.decimals : 2 })
      : parseAmount(cell.value, { locale, decimals: 6 })
  } catch (error) {
    if (JobError.isInstance(error) && error.code === 'invalid-amount') return undefined
    throw error
  }
}
