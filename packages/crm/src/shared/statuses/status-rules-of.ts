import { accountDay } from '../accounts/account-day.ts'
import type { StatusRules } from './status-rules.ts'

/** The rules of a run at a moment. */
export function statusRulesOf(
  options: Omit<StatusRules, 'day'> & { readonly asOf?: string | undefined; readonly finalDateCountsAsActive: boolean },
  now: Date,
): StatusRules {
  const { mode, forecast, customersWithoutContract, protectStatuses, divisions, codes } = options
  return { mode, day: accountDay(now, options), forecast, customersWithoutContract, protectStatuses, divisions, codes }
}
