import { startOfDay } from '@synergy-jobs/core'

/** The day on which accounts are judged. */
export interface AccountDay {
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** Midnight at its start, as a wall-clock reading. */
  readonly today: Date
  /** The earliest final date of a contract that still counts as active: tomorrow, or today (spec crm §2.3 rule 4). */
  readonly firstActiveDay: Date
}

const dayMs = 86_400_000

/**
 * Fixes the day of a run (spec crm §2.3 rule 2).
 *
 * @param now - wall-clock time, used when `asOf` is left out
 */
export function accountDay(
  now: Date,
  options: { readonly asOf?: string | undefined; readonly finalDateCountsAsActive: boolean },
): AccountDay {
  const today = options.asOf === undefined ? startOfDay(now) : new Date(`${options.asOf}T00:00:00.000Z`)
  const firstActiveDay = options.finalDateCountsAsActive ? today : new Date(today.getTime() + dayMs)
  return { asOf: today.toISOString().slice(0, 10), today, firstActiveDay }
}
