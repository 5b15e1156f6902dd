import type { Amount } from './amount.ts'
import { checkDecimals } from './check-decimals.ts'
import { decimalOfNumber } from './decimal-of-number.ts'
import { divideHalfAway } from './divide-half-away.ts'
import { invalidAmount } from './invalid-amount.ts'
import { powerOfTen } from './power-of-ten.ts'

/**
 * Divides an amount by an exchange rate, for rates that are noted the other way round. The rate counts as
 * the decimal number that its shortest text shows; the quotient is rounded once, half away from zero.
 *
 * @param decimals decimals of the result, usually those of the target currency; those of `amount` by default
 * @throws JobError `invalid-amount` when the rate is zero, NaN or an infinity, or `decimals` is not a whole number from 0 to 20
 */
export function divideByRate(amount: Amount, rate: number, decimals = amount.decimals): Amount {
  const divisor = decimalOfNumber(rate)
  if (divisor.units === 0n) throw invalidAmount('zero-rate', rate, 'is no rate to divide by; look up the exchange rate.')
  const dividend = amount.units * powerOfTen(divisor.decimals + checkDecimals(decimals))
  return { units: divideHalfAway(dividend, divisor.units * powerOfTen(amount.decimals)), decimals }
}
