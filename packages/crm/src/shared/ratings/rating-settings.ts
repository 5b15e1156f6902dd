import type { AccountCodes } from '../accounts/account-codes.ts'
import type { AccountDay } from '../accounts/account-day.ts'

/** What an exchange rate is asked for. */
export type RateLookup = (
  from: string,
  to: string,
  /** `YYYY-MM-DD`. */
  date: string,
) => number | undefined | Promise<number | undefined>

/** What decides the rating of an account, beside its contracts and the rules in `RatingAmounts`. */
export interface RatingSettings {
  readonly day: AccountDay
  readonly noMatch: 'keep' | 'clear' | 'lowest'
  readonly withoutContract: 'keep' | 'clear'
  readonly compare: 'exact' | 'whole'
  readonly divisions?: readonly string[] | undefined
  /** Stands for an empty currency. */
  readonly defaultCurrency?: string | undefined
  readonly rate?: RateLookup | undefined
  readonly codes: AccountCodes
}
