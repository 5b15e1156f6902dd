import type { Context } from '@synergy-jobs/core'
import { internals, parseOptions } from '@synergy-jobs/core/internal'
import { openStaging } from '../shared/accounts/staging.ts'
import { ratingSettingsOf } from '../shared/ratings/rating-settings-of.ts'
import { accountMembers, accountValues, ratedAccounts } from '../shared/ratings/rating-tables.ts'
import { statusRulesOf } from '../shared/statuses/status-rules-of.ts'
import { contractFacts, forecastFacts, statusChanges } from '../shared/statuses/status-tables.ts'
import { type ExplainAccountOptions, explainOptions } from './explain-options.ts'
import { explainRating } from './explain-rating.ts'
import { explainStatus } from './explain-status.ts'
import type { AccountExplanation } from './explanation.ts'
import { findAccount } from './find-account.ts'
import { readContracts } from './read-contracts.ts'

/**
 * Explains why an account has, or would get, its type, status and rating: its contracts and forecasts, the accounts whose contracts
 * count, the totals, and the rules that decided, in order. Give it the options that the jobs are called with. It runs the jobs' own
 * statements over this one account, so that it cannot say anything else than they do.
 *
 * Reads what `updateAccountStatuses` and `rateAccounts` read, and writes nothing.
 *
 * @throws JobError `invalid-code` when there is no such account
 * @throws JobError `invalid-options`
 *
 * @example
 * ```ts
 * const { statusVerdict, ratingVerdict } = await explainAccount(context, { account: '10024', mode: 'full' })
 * for (const { rule, text } of [...statusVerdict.steps, ...ratingVerdict.steps]) console.log(rule, text)
 * ```
 */
export async function explainAccount(context: Context, options: ExplainAccountOptions): Promise<AccountExplanation> {
  const parsed = parseOptions('explainAccount', explainOptions, options)
  const now = context.localNow()
  const account = await findAccount(context.db, parsed.account)
  const rules = statusRulesOf(parsed, now)
  const settings = ratingSettingsOf(parsed, now)
  await using session = await context[internals].source.openSession()
  const tables = [contractFacts, forecastFacts, statusChanges, ratedAccounts, accountMembers, accountValues]
  await using _staging = await openStaging(session.db, tables)
  const contracts = await readContracts(session.db, account.guid, settings)
  const { guid, code, name, type, status, rating } = account
  return {
    ...{ account: guid, code, name, type, status },
    ...(rating === null ? {} : { rating }),
    asOf: rules.day.asOf,
    statusVerdict: await explainStatus(session.db, account, rules, contracts),
    ratingVerdict: await explainRating(session.db, account, settings),
  }
}
