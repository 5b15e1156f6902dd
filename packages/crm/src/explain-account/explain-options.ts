import { z } from 'zod'
import { commonAccountOptions } from '../shared/accounts/common-account-options.ts'
import { ratingRuleOptions } from '../shared/ratings/rating-rule-options.ts'
import { statusRuleOptions } from '../shared/statuses/status-rule-options.ts'

const { asOf, finalDateCountsAsActive, codes } = commonAccountOptions

/** What {@link explainAccount} takes. */
export const explainOptions = z.strictObject({
  /** The account: its code (`cicmpy.cmp_code`) or its GUID (`cmp_wwn`). */
  account: z.string().trim().min(1).max(38).describe('code or GUID of the account'),
  asOf,
  finalDateCountsAsActive,
  codes,
  ...statusRuleOptions,
  ...ratingRuleOptions,
})

/** The options as a caller writes them: those of both jobs that decide, with the same defaults. */
export type ExplainAccountOptions = z.input<typeof explainOptions>
