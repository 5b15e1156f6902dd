import { accountDay } from '../accounts/account-day.ts'
import type { RatingSettings } from './rating-settings.ts'

/** The settings of a run at a moment. */
export function ratingSettingsOf(
  options: Omit<RatingSettings, 'day'> & { readonly asOf?: string | undefined; readonly finalDateCountsAsActive: boolean },
  now: Date,
): RatingSettings {
  const { noMatch, withoutContract, compare, divisions, defaultCurrency, rate, codes } = options
  return { day: accountDay(now, options), noMatch, withoutContract, compare, divisions, defaultCurrency, rate, codes }
}
