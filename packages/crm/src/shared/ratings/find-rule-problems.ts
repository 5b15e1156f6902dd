import { addAmounts, compareAmounts } from '@synergy-jobs/core'
import type { RatingRule, RuleOwner } from './rating-rule.ts'
import { ruleStep } from './rule-step.ts'

/** What is wrong with rating rules. */
export type RuleProblem =
  /** There is no rule for customers, or none for resellers. */
  | { readonly kind: 'missing'; readonly owner: RuleOwner }
  /** The start lies above the end, so that nothing fits. */
  | { readonly kind: 'empty'; readonly owner: RuleOwner; readonly rating: number }
  /** Some totals fit two rules; the better rating wins. */
  | { readonly kind: 'overlap'; readonly owner: RuleOwner; readonly rating: number; readonly other: number }
  /** Totals between two neighbouring ranges fit none. */
  | { readonly kind: 'gap'; readonly owner: RuleOwner; readonly rating: number; readonly other: number }
  /** The rules of one kind of account are in several currencies. */
  | { readonly kind: 'currencies'; readonly owner: RuleOwner; readonly currencies: readonly string[] }

/** Checks the rules for customers and for resellers as the screen's Validation button does, and for gaps (spec crm §3.3 rule 3). */
export function findRuleProblems(rules: readonly RatingRule[]): readonly RuleProblem[] {
  return (['customer', 'reseller'] as const).flatMap((owner) =>
    problemsOf(
      owner,
      rules.filter((rule) => rule.owner === owner),
    ),
  )
}

function problemsOf(owner: RuleOwner, rules: readonly RatingRule[]): readonly RuleProblem[] {
  if (rules.length === 0) return [{ kind: 'missing', owner }]
  const empty = rules.filter(isEmpty)
  const sound = rules.filter((rule) => !isEmpty(rule))
  const currencies = [...new Set(rules.map(({ currency }) => currency))].toSorted()
  return [
    ...(currencies.length > 1 ? [{ kind: 'currencies', owner, currencies } as const] : []),
    ...empty.map(({ rating }) => ({ kind: 'empty', owner, rating }) as const),
    // Ranges in different currencies cannot be compared.
    ...[...Map.groupBy(sound, ({ currency }) => currency).values()].flatMap((group) => [...overlaps(group), ...gaps(group)]),
  ]
}

function overlaps(rules: readonly RatingRule[]): readonly RuleProblem[] {
  const byRating = rules.toSorted((a, b) => a.rating - b.rating)
  return byRating.flatMap((rule, index) =>
    byRating
      .slice(0, index)
      .filter((better) => compareAmounts(better.start, rule.end) <= 0 && compareAmounts(rule.start, better.end) <= 0)
      .map(({ rating, owner }) => ({ kind: 'overlap', owner, rating: rule.rating, other: rating }) as const),
  )
}

function gaps(rules: readonly RatingRule[]): readonly RuleProblem[] {
  const step = ruleStep(rules)
  const [first, ...rest] = rules.toSorted((a, b) => compareAmounts(a.start, b.start))
  if (first === undefined) return []
  const found: RuleProblem[] = []
  let reached = first
  for (const rule of rest) {
    if (compareAmounts(rule.start, addAmounts(reached.end, step)) > 0) {
      found.push({ kind: 'gap', owner: rule.owner, rating: reached.rating, other: rule.rating })
    }
    if (compareAmounts(rule.end, reached.end) > 0) reached = rule
  }
  return found
}

function isEmpty({ start, end }: RatingRule): boolean {
  return compareAmounts(start, end) > 0
}
