import { type Amount, type AmountLocale, amountFromNumber, amountOfUnits, amountToNumber, JobError, parseAmount } from '@synergy-jobs/core'
import { describeCell } from './describe-cell.ts'
import type { RowReport } from './open-row-report.ts'

/** How amounts are read. */
export interface AmountRules {
  /** Notation of amounts that are text; number cells need none. */
  readonly locale: AmountLocale
  /** Decimals of the division's currency. */
  readonly decimals: number
}

/**
 * Reads a debit or credit: a number ≥ 0 or a text in the locale's notation; an empty cell is zero. What a float left behind
 * (0.1 + 0.2) is rounded in silence; a real further decimal, more than a float column holds exactly, and everything that is
 * no number is reported as `E_AMOUNT` and returned as `undefined`.
 */
export function parseAmountCell(report: RowReport, column: 'debit' | 'credit', rules: AmountRules): Amount | undefined {
  const cell = report.cell(column)
  if (cell.kind === 'empty' || (cell.kind === 'text' && cell.value.trim() === '')) return amountOfUnits(0n, rules.decimals)
  if (cell.kind !== 'number' && cell.kind !== 'text') {
    report.add('E_AMOUNT', `${describeCell(cell)} is not an amount`, column)
    return undefined
  }
  try {
    const amount = cell.kind === 'number' ? readNumber(cell.value, rules.decimals) : readText(cell.value, rules)
    if (amount.units >= 0n) return amount
    report.add('E_AMOUNT', `${describeCell(cell)} is negative; put the amount without sign into the other column`, column)
  } catch (error) {
    report.add('E_AMOUNT', explain(error), column)
  }
  return undefined
}

function readText(text: string, { locale, decimals }: AmountRules): Amount {
  return holdable(parseAmount(text, { locale, decimals }))
}

function readNumber(value: number, decimals: number): Amount {
  return holdable(amountFromNumber(value, { decimals, excessDecimals: isNearMinorUnit(value, decimals) ? 'round' : 'refuse' }))
}

/** Formulas over many cells leave more behind than the 15th digit: up to half of a ten-thousandth of the minor unit is noise. */
function isNearMinorUnit(value: number, decimals: number): boolean {
  if (!(Math.abs(value) < 1e9)) return false
  return amountFromNumber(value, { decimals: decimals + 4 }).units % 10_000n === 0n
}

/** Refuses, while its cell is still known, what the float columns of the database could not hold. */
function holdable(amount: Amount): Amount {
  amountToNumber(amount)
  return amount
}

function explain(error: unknown): string {
  if (!JobError.isInstance(error) || error.code !== 'invalid-amount') throw error
  return error.message.replace(/\.$/, '')
}
