import { type Amount, amountOfUnits, compareAmounts } from '@synergy-jobs/core'
import { type RatingRule, ratingDecimals } from './rating-rule.ts'

/** The total of an account in the currency of a rule; undefined when it cannot be had in that currency. */
export type TotalIn = (currency: string) => Amount | undefined

/**
 * Finds the best rule that holds a total (spec crm §3.3 rules 3 and 10).
 *
 * @param rules - those for this kind of account, the highest rating first
 * @param compare - `'whole'` drops the fraction of the total first, so that 200.50 lies in a range that ends with 200
 */
export function findRating(rules: readonly RatingRule[], totalIn: TotalIn, compare: 'exact' | 'whole'): RatingRule | undefined {
  return rules.find(({ currency, start, end }) => {
    const total = totalIn(currency)
    if (total === undefined) return false
    const compared = compare === 'whole' ? wholeOf(total) : total
    return compareAmounts(start, compared) <= 0 && compareAmounts(compared, end) <= 0
  })
}

function wholeOf({ units, decimals }: Amount): Amount {
  const unit = 10n ** BigInt(decimals)
  return amountOfUnits((units - (units % unit)) * 10n ** BigInt(ratingDecimals - decimals), ratingDecimals)
}
