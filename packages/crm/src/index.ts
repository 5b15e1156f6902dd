import { rateAccounts } from './rate-accounts/rate-accounts.ts'
import { updateAccountStatuses } from './update-account-statuses/update-account-statuses.ts'

export { type DrawDistributionOptions, drawDistribution } from './draw-distribution/draw-distribution.ts'
export { explainAccount } from './explain-account/explain-account.ts'
export type { ExplainAccountOptions } from './explain-account/explain-options.ts'
export type {
  AccountExplanation,
  ExplainedContract,
  ExplainedForecast,
  ExplainedLine,
  ExplainedMember,
  ExplainedRating,
  ExplainedStatus,
  ExplainedStep,
} from './explain-account/explanation.ts'
export {
  type ProposedRule,
  type ProposeRatingRulesOptions,
  proposeRatingRules,
  type RatingRuleProposal,
} from './propose-rating-rules/propose-rating-rules.ts'
export { rateAccounts } from './rate-accounts/rate-accounts.ts'
export type { RatedFor, RatingChange, RatingFields, RatingReason } from './rate-accounts/rating-result.ts'
export { type AccountCodes, accountCodes } from './shared/accounts/account-codes.ts'
export { type ChangeLogCodes, changeLogCodes } from './shared/accounts/change-log-codes.ts'
export type { DistributionCount, Transition } from './shared/accounts/distribution.ts'
export type { RuleProblem } from './shared/ratings/find-rule-problems.ts'
export type { RuleOwner } from './shared/ratings/rating-rule.ts'
export type { RateLookup } from './shared/ratings/rating-settings.ts'
export type { StatusRuleNumber } from './shared/statuses/status-rules.ts'
export type { StatusChangeListener } from './update-account-statuses/status-options.ts'
export type { StatusChange, StatusFields } from './update-account-statuses/status-result.ts'
export { updateAccountStatuses } from './update-account-statuses/update-account-statuses.ts'

/** All jobs of this package, for runners that enumerate them. */
export const jobs = [updateAccountStatuses, rateAccounts] as const
