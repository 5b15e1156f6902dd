import type { Clock } from '../../context/clock.ts'

/** How long a run may go on. */
export interface TimeBudget {
  /** Whether the time is up. */
  isUp(): boolean
}

/**
 * Measures the time of a run by steps of the clock. A clock that is set back adds nothing, instead of giving hours away.
 *
 * @param limitMs - milliseconds; undefined for no limit
 */
export function openTimeBudget(clock: Clock, limitMs: number | undefined): TimeBudget {
  let last = clock.now().getTime()
  let spent = 0
  return {
    isUp() {
      const now = clock.now().getTime()
      spent += Math.max(0, now - last)
      last = now
      return limitMs !== undefined && spent >= limitMs
    },
  }
}
