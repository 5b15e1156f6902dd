import type { Amount } from '@synergy-jobs/core'
import type { AccountTotals } from './account-totals.ts'
import { findRating } from './find-rating.ts'
import type { ExchangeRates } from './open-exchange-rates.ts'
import type { RatingRule } from './rating-rule.ts'
import type { RatingSettings } from './rating-settings.ts'

/** What becomes of the rating of one account. */
export type RatingVerdict =
  /** A rule holds the total. */
  | { readonly kind: 'rated'; readonly rating: number; readonly rule: RatingRule; readonly total: Amount }
  /** No rule holds the total: `rating` is what `noMatch` makes of it; undefined to keep the old one. */
  | { readonly kind: 'no-match'; readonly rating: number | null | undefined; readonly total: Amount | undefined }
  /** The account has no contract: `rating` is what `withoutContract` makes of it. */
  | { readonly kind: 'without-contract'; readonly rating: null | undefined }
  /** There is no rule for this kind of account. */
  | { readonly kind: 'without-rules' }
  /** The total cannot be had in the currency of the rules. */
  | { readonly kind: 'currency'; readonly from: readonly string[]; readonly to: string }
  /** Lines have prices that are none. */
  | { readonly kind: 'price'; readonly lines: number }

/** Finds the rating of one account from its totals (spec crm §3.3 rules 10 and 11, §3.6). */
export function judgeRating(
  totals: AccountTotals | undefined,
  rules: readonly RatingRule[],
  {
    settings,
    rates,
  }: { readonly settings: Pick<RatingSettings, 'noMatch' | 'withoutContract' | 'compare'>; readonly rates: ExchangeRates },
): RatingVerdict {
  if (totals === undefined) return { kind: 'without-contract', rating: settings.withoutContract === 'clear' ? null : undefined }
  if (totals.unreadable > 0) return { kind: 'price', lines: totals.unreadable }
  if (rules.length === 0) return { kind: 'without-rules' }
  for (const to of new Set(rules.map(({ currency }) => currency))) {
    const from = rates.missing(totals, to)
    if (from.length > 0) return { kind: 'currency', from, to: rates.named(to) }
  }
  const totalIn = (currency: string) => rates.total(totals, currency)
  const rule = findRating(rules, totalIn, settings.compare)
  if (rule !== undefined) return { kind: 'rated', rating: rule.rating, rule, total: totalIn(rule.currency) }
  const lowest = Math.max(...rules.map(({ rating }) => rating))
  const rating = { keep: undefined, clear: null, lowest }[settings.noMatch]
  return { kind: 'no-match', rating, total: totalIn(rules[0]?.currency ?? '') }
}
