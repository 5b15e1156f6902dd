import type { Amount } from './amount.ts'
import { checkDecimals } from './check-decimals.ts'
import { decimalOfNumber } from './decimal-of-number.ts'
import { rescale } from './rescale.ts'

/**
 * Multiplies an amount by an exchange rate or other factor. The rate counts as the decimal number that its
 * shortest text shows, the product is exact, and only then rounded, once, half away from zero.
 *
 * @param decimals decimals of the result, usually those of the target currency; those of `amount` by default
 * @throws JobError `invalid-amount` when the rate is NaN or an infinity, or `decimals` is not a whole number from 0 to 20
 * @example
 * ```ts
 * formatAmount(multiplyByRate(amountOfUnits(10000n), 1.0875)) // '108.75'
 * ```
 */
export function multiplyByRate(amount: Amount, rate: number, decimals = amount.decimals): Amount {
  const factor = decimalOfNumber(rate)
  return { units: rescale(amount.units * factor.units, amount.decimals + factor.decimals, checkDecimals(decimals)), decimals }
}
