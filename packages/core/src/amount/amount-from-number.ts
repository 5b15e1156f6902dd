import type { Amount } from './amount.ts'
import { checkDecimals } from './check-decimals.ts'
import { type Decimal, decimalOfNumber } from './decimal-of-number.ts'
import type { ExcessDecimals } from './excess-decimals.ts'
import { invalidAmount } from './invalid-amount.ts'
import { largestUnits } from './largest-units.ts'
import { magnitude } from './magnitude.ts'
import { rescale } from './rescale.ts'

/** Options of {@link amountFromNumber}. */
export interface AmountFromNumberOptions {
  /** Decimals of the currency, 0 to 20. @default 2 */
  readonly decimals?: number
  /** What happens to decimals beyond those. @default 'round' */
  readonly excessDecimals?: ExcessDecimals
}

/** Excel shows, compares and rounds numbers by this many significant digits. */
const excelDigits = 15

/**
 * Reads a float, from a workbook cell or a float column, as an exact amount.
 *
 * A float with no more decimals than the currency is read as its shortest text shows it. A float with more
 * is first read at 15 significant digits, as Excel does, so that what a formula left behind disappears
 * (0.1 + 0.2 is 0.30, and 1.1 * 1.15 = 1.2649999999999999 is 1.265); what is then still beyond the currency
 * is rounded half away from zero (1.27) or refused. Numbers so large that 15 digits would touch the minor
 * unit are rounded from their shortest text.
 *
 * @throws JobError `invalid-amount` for NaN, the infinities, more than 2^53 minor units, and with
 *   `excessDecimals: 'refuse'` for more decimals than the currency has
 * @example
 * ```ts
 * formatAmount(amountFromNumber(0.1 + 0.2)) // '0.30'
 * ```
 */
export function amountFromNumber(value: number, options: AmountFromNumberOptions = {}): Amount {
  const { decimals = 2, excessDecimals = 'round' } = options
  const decimal = readWithoutNoise(value, checkDecimals(decimals))
  if (decimal.decimals > decimals && excessDecimals === 'refuse') {
    throw invalidAmount('too-many-decimals', value, `has more than ${decimals} decimals; round it first.`, { decimals })
  }
  const units = rescale(decimal.units, decimal.decimals, decimals)
  if (magnitude(units) <= largestUnits) return { units, decimals }
  throw invalidAmount('too-large', value, `is too large: a number holds amounts of ${decimals} decimals exactly up to 2^53 minor units.`, {
    decimals,
  })
}

function readWithoutNoise(value: number, decimals: number): Decimal {
  const shortest = decimalOfNumber(value)
  if (shortest.decimals <= decimals) return shortest
  const wholeDigits = String(Math.trunc(Math.abs(value))).length
  return wholeDigits + decimals < excelDigits ? decimalOfNumber(Number(value.toPrecision(excelDigits))) : shortest
}
