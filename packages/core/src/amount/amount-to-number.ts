import type { Amount } from './amount.ts'
import { decimalOfNumber } from './decimal-of-number.ts'
import { formatAmount } from './format-amount.ts'
import { invalidAmount } from './invalid-amount.ts'
import { largestUnits } from './largest-units.ts'
import { magnitude } from './magnitude.ts'
import { rescale } from './rescale.ts'

/**
 * Turns an amount into the float for an amount column of the database. The float is the nearest one, and
 * reading it back gives the same amount; an amount for which that does not hold is refused, since the
 * database would silently keep another one. Every amount of at most 15 digits passes, and with two
 * decimals every one up to 70 368 744 177 664.00.
 *
 * @throws JobError `invalid-amount` beyond 2^53 minor units, and where neighbouring floats are farther apart
 *   than the minor unit
 */
export function amountToNumber(amount: Amount): number {
  const text = formatAmount(amount)
  const value = Number(text)
  const back = decimalOfNumber(value)
  const kept = rescale(back.units, back.decimals, amount.decimals) === amount.units
  if (kept && magnitude(amount.units) <= largestUnits) return value
  throw invalidAmount('too-large', text, 'is too large for the float columns of the database, which would keep another amount; split it.', {
    decimals: amount.decimals,
  })
}
