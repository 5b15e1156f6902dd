import { z } from 'zod'
import type { RateLookup } from './rating-settings.ts'

/** The rules of spec crm §3 that a caller may choose; `rateAccounts` and `explainAccount` take them. */
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
