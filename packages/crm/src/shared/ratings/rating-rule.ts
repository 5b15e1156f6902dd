import type { Amount } from '@synergy-jobs/core'

/** Whom a rule of `RatingAmounts` is for. */
export type RuleOwner = 'customer' | 'reseller'

/** One rule: totals from `start` to `end`, both included, get the rating (spec crm §3.3 rule 10). */
export interface RatingRule {
  readonly owner: RuleOwner
  /** 1 is the highest. */
  readonly rating: number
  /** Empty when the rule names none. */
  readonly currency: string
  readonly start: Amount
  readonly end: Amount
}

/** Decimals in which totals and the bounds of rules are held: those of prices with fractions of a cent. */
export const ratingDecimals = 4
