import { z } from 'zod'
import { commonAccountOptions } from '../shared/accounts/common-account-options.ts'
import { ratingRuleOptions } from '../shared/ratings/rating-rule-options.ts'

/** The job's own options. */
export const ratingOptions = z.strictObject({
  ...commonAccountOptions,
  ...ratingRuleOptions,
  /** Rates all customers and resellers, whatever happened since the last run. */
  full: z.boolean().default(false).describe('rate all, whatever happened since the last run'),
  /** Minutes by which the clock of whoever changes contracts may be behind ours: changes so long before the last run count as new. */
  overlapMinutes: z.int().min(0).max(1_440).default(10).describe('minutes before the last run that count as after it'),
})

/** The job's own options with defaults filled in. */
export type RatingOptions = z.output<typeof ratingOptions>
