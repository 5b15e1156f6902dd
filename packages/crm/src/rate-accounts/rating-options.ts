import { z } from 'zod'
import { accountDay } from '../shared/accounts/account-day.ts'
import { commonAccountOptions } from '../shared/accounts/common-account-options.ts'
import type { RateLookup, RatingSettings } from '../shared/ratings/rating-settings.ts'

/** The rules of spec crm §3 that a caller may choose, as `rateAccounts` and `explainAccount` take them. */
export const ratingRuleOptions = {
  /** What becomes of an account whose total no rule holds: it keeps its rating, loses it, or gets the lowest one (spec crm §3.1). */
  noMatch: z.enum(['keep', 'clear', 'lowest']).default('keep').describe('accounts whose total no rule holds'),
  /** What becomes of an account without any contract (rule 11). */
  withoutContract: z.enum(['keep', 'clear']).default('keep').describe('accounts without any contract'),
  /** `'whole'` drops the fraction of a total before it is compared, so that 200.50 lies in a range that ends with 200. */
  compare: z.enum(['exact', 'whole']).default('exact').describe('whether fractions of a total count'),
  /** Stands for an empty currency of a contract line or a rule. */
  defaultCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'three capital letters')
    .optional()
    .describe('stands for an empty currency'),
  /**
   * Gives the value of one unit of a currency in another one on a day; undefined when it cannot. Asked once for each pair. Left out,
   * accounts with contracts in another currency than that of their rules are rejected (spec crm §3.6).
   */
  rate: z
    .custom<RateLookup>((value) => typeof value === 'function', 'must be a function')
    .optional()
    .describe('gives exchange rates'),
} as const

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

/** The settings of a run at a moment. */
export function ratingSettings(options: Omit<RatingOptions, 'full' | 'overlapMinutes'>, now: Date): RatingSettings {
  const { noMatch, withoutContract, compare, divisions, defaultCurrency, rate, codes } = options
  return { day: accountDay(now, options), noMatch, withoutContract, compare, divisions, defaultCurrency, rate, codes }
}
