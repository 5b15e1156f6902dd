import { type Amount, addAmounts, type Context, compareAmounts, formatAmount, subtractAmounts } from '@synergy-jobs/core'
import { parseOptions } from '@synergy-jobs/core/internal'
import { z } from 'zod'
import { accountCodes } from '../shared/accounts/account-codes.ts'
import { findRuleProblems, type RuleProblem } from '../shared/ratings/find-rule-problems.ts'
import { loadRatingRules } from '../shared/ratings/load-rating-rules.ts'
import type { RatingRule, RuleOwner } from '../shared/ratings/rating-rule.ts'
import { ruleStep } from '../shared/ratings/rule-step.ts'

/** A rating rule as it stands, with what is proposed for it. */
export interface ProposedRule {
  readonly owner: RuleOwner
  /** 1 is the highest. */
  readonly rating: number
  /** Empty for none. */
  readonly currency: string
  readonly start: number
  readonly end: number
  /** The range without what better ratings hold; null when nothing of it is left. Absent when the rule may stay as it is. */
  readonly proposed?: { readonly start: number; readonly end: number } | null
}

/** What is wrong with the rating rules, and how it could be repaired. */
export interface RatingRuleProposal {
  readonly rules: readonly ProposedRule[]
  readonly problems: readonly RuleProblem[]
}

const proposeOptions = z.strictObject({
  /** Letters of the rules, see `accountCodes`. */
  codes: accountCodes.prefault({}),
})

/** What {@link proposeRatingRules} takes. */
export type ProposeRatingRulesOptions = z.input<typeof proposeOptions>

/**
 * Checks the rating rules as the Validation button of the screen does, and proposes the same repair: a better rating keeps its range,
 * and a lower one loses what overlaps. With rating 1 = 100–200 and rating 2 = 150–300 it proposes 201–300 for rating 2 (spec crm
 * §3.2). Gaps are told and left alone, since nobody but the owner knows which rating they belong to.
 *
 * Reads `RatingAmounts` and writes nothing: the screen, or whoever owns the rules, stores them.
 *
 * @throws JobError `invalid-options`
 *
 * @example
 * ```ts
 * const { rules, problems } = await proposeRatingRules(context)
 * for (const { owner, rating, proposed } of rules) if (proposed) console.log(owner, rating, proposed.start, proposed.end)
 * console.log(`${problems.length} problems`)
 * ```
 */
export async function proposeRatingRules(context: Context, options: ProposeRatingRulesOptions = {}): Promise<RatingRuleProposal> {
  const { codes } = parseOptions('proposeRatingRules', proposeOptions, options)
  const rules = await loadRatingRules(context.db, codes)
  const groups = Map.groupBy(rules, ({ owner, currency }) => `${owner} ${currency}`)
  return { rules: [...groups.values()].flatMap(proposeFor), problems: findRuleProblems(rules) }
}

type Range = Pick<RatingRule, 'start' | 'end'>

/** Goes from the best rating to the lowest; each gets the largest part of its range that no better one holds. */
function proposeFor(rules: readonly RatingRule[]): readonly ProposedRule[] {
  const step = ruleStep(rules)
  const taken: Range[] = []
  return rules
    .toSorted((a, b) => a.rating - b.rating)
    .map((rule) => {
      const [largest] = taken
        .reduce<readonly Range[]>((parts, range) => parts.flatMap((part) => without(part, range, step)), [rule])
        .toSorted(bySize)
      const left = compareAmounts(rule.start, rule.end) > 0 ? undefined : largest
      if (left !== undefined) taken.push(left)
      return describe(rule, left)
    })
}

/** What of a range lies beside another one; both bounds belong to a range, so what is left keeps a step away. */
function without(part: Range, range: Range, step: RatingRule['start']): readonly Range[] {
  if (compareAmounts(part.end, range.start) < 0 || compareAmounts(range.end, part.start) < 0) return [part]
  const below = { start: part.start, end: subtractAmounts(range.start, step) }
  const above = { start: addAmounts(range.end, step), end: part.end }
  return [below, above].filter(({ start, end }) => compareAmounts(start, end) <= 0)
}

/** The larger part first; of two equal ones the upper. */
function bySize(a: Range, b: Range): number {
  const size = ({ start, end }: Range) => subtractAmounts(end, start)
  return compareAmounts(size(b), size(a)) || compareAmounts(b.start, a.start)
}

function describe({ owner, rating, currency, start, end }: RatingRule, left: Range | undefined): ProposedRule {
  const rule = { owner, rating, currency, start: numberOf(start), end: numberOf(end) }
  if (left === undefined) return { ...rule, proposed: null }
  const same = compareAmounts(left.start, start) === 0 && compareAmounts(left.end, end) === 0
  return same ? rule : { ...rule, proposed: { start: numberOf(left.start), end: numberOf(left.end) } }
}

/** The nearest float: an end that nobody reaches need not be exact. */
function numberOf(amount: Amount): number {
  return Number(formatAmount(amount))
}
