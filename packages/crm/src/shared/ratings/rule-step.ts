import { type Amount, amountOfUnits } from '@synergy-jobs/core'
import { type RatingRule, ratingDecimals } from './rating-rule.ts'

/**
 * The distance between the end of a range and the start of the next one: 1 where all bounds are whole amounts, as in
 * 100–200 and 201–300, else the smallest unit that a bound uses (spec crm §3.2).
 */
export function ruleStep(rules: readonly Pick<RatingRule, 'start' | 'end'>[]): Amount {
  const bounds = rules.flatMap(({ start, end }) => [start.units, end.units])
  const step = [10_000n, 100n].find((unit) => bounds.every((bound) => bound % unit === 0n)) ?? 1n
  return amountOfUnits(step, ratingDecimals)
}
