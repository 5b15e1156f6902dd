import { type Amount, amountFromNumber, amountOfUnits } from '@synergy-jobs/core'
import { ratingDecimals } from './rating-rule.ts'

/** Above this a float of four decimals is no longer exact; bounds up there stand for "and everything above". */
const exactUpTo = 1e11

/** Reads a bound of a rule, which may be as large as people like to write an end that nobody reaches. */
export function boundAmount(value: number): Amount {
  if (Math.abs(value) < exactUpTo) return amountFromNumber(value, { decimals: ratingDecimals })
  return amountOfUnits(BigInt(Math.round(value)) * 10n ** BigInt(ratingDecimals), ratingDecimals)
}
