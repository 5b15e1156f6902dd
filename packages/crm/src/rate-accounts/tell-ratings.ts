import type { JobRun } from '@synergy-jobs/core'
import type { Tally } from '../shared/accounts/open-tally.ts'
import type { ParentLoops } from '../shared/ratings/find-loops.ts'
import type { RuleProblem } from '../shared/ratings/find-rule-problems.ts'
import type { RatingPlan } from './plan-rating.ts'
import type { RatingOptions } from './rating-options.ts'

type Teller = Pick<JobRun, 'message'>

/** Warns of rules that overlap, leave gaps, hold nothing, or are missing (spec crm §3.3 rule 3). */
export function tellRules(run: Teller, problems: readonly RuleProblem[]): void {
  for (const problem of problems) {
    const { owner } = problem
    switch (problem.kind) {
      case 'missing':
        run.message('warning', 'W_RULES_MISSING', `There is no rating rule for a ${owner}; those accounts keep their rating.`, { owner })
        break
      case 'empty': {
        const text = `The rule for rating ${problem.rating} of a ${owner} starts above its end, so that nothing fits; proposeRatingRules shows the rules.`
        run.message('warning', 'W_RULE_EMPTY', text, { owner, rating: problem.rating })
        break
      }
      case 'overlap': {
        const text = `The rules for ratings ${problem.other} and ${problem.rating} of a ${owner} overlap; the better rating wins. proposeRatingRules proposes a repair.`
        run.message('warning', 'W_RULES_OVERLAP', text, { owner, rating: problem.rating, other: problem.other })
        break
      }
      case 'gap': {
        const text = `Between the rules for ratings ${problem.rating} and ${problem.other} of a ${owner} lie totals that fit neither.`
        run.message('warning', 'W_RULES_GAP', text, { owner, rating: problem.rating, other: problem.other })
        break
      }
      case 'currencies': {
        const text = `The rules for a ${owner} are in several currencies (${problem.currencies.map((name) => name || 'none').join(', ')}); each compares in its own.`
        run.message('warning', 'W_RULES_CURRENCIES', text, { owner, currencies: problem.currencies })
        break
      }
    }
  }
}

/** Says why all accounts are rated, where nobody asked for it (spec crm §3.5), and that a setting stands there twice. */
export function tellPlan(run: Teller, plan: RatingPlan): void {
  const reasons = plan.reasons.filter((reason) => reason !== 'asked')
  if (reasons.length > 0) {
    const text = `All customers and resellers are rated: ${reasons.map((reason) => explanations[reason] ?? reason).join('; ')}.`
    run.message('info', 'I_RATED_ALL', text, { reasons })
  }
  if (plan.settingRows > 1) {
    const text = `BacoSettings holds the last run ${plan.settingRows} times; the earliest date counts, and all are set.`
    run.message('warning', 'W_SETTING_TWICE', text, { rows: plan.settingRows })
  }
}

const explanations: Readonly<Record<string, string>> = {
  'never-run': 'there is no last run',
  'no-memory': 'the last run was another program’s',
  'rules-changed': 'the rating rules changed',
  'options-changed': 'the job is called with other options than last time',
  'contracts-removed': 'contracts or lines were deleted or moved',
  'accounts-moved': 'accounts were deleted or got another parent or reseller',
  'day-moved-back': 'the last run was for a later day',
}

/** Warns of loops of parents: each account of a loop counts once. */
export function tellLoops(run: Teller, { accounts, codes }: ParentLoops): void {
  if (accounts === 0) return
  const text = `${accounts} accounts are their own parents by way of others, e.g. ${codes.join(', ')}; each account of such a loop counts once. Correct cicmpy.cmp_parent.`
  run.message('warning', 'W_PARENT_LOOP', text, { accounts, codes })
}

/** Says at the end how many accounts went which way, and which kept their rating for want of a rule. */
export function tellRatings(run: Teller, options: RatingOptions, tally: Tally): void {
  const shown = (rating: string): string => (rating === '' ? 'no rating' : `rating ${rating}`)
  for (const { fromType, from, toType, to, accounts } of tally.transitions()) {
    run.message('info', 'I_TRANSITION', `${accounts} accounts of type ${fromType}: ${shown(from)} to ${shown(to)}.`, {
      fromType,
      fromRating: from,
      toType,
      toRating: to,
      accounts,
    })
  }
  const outside = tally.count('no-match')
  if (outside > 0) {
    const outcome = { keep: 'keep their rating', clear: 'have no rating', lowest: 'have the lowest rating' }[options.noMatch]
    run.message('warning', 'W_NO_MATCH', `The totals of ${outside} accounts fit no rule; they ${outcome}.`, { accounts: outside })
  }
  if (options.changeLog === undefined && tally.count('changed') > 0) {
    run.message('warning', 'W_NO_CHANGE_LOG', 'The change log of the account cards was not written; changeLog takes its GUIDs.')
  }
}
