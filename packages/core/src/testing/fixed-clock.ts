import type { Clock } from '../context/clock.ts'

/** A clock that stands still until it is moved. */
export interface FixedClock extends Clock {
  /** Moves the clock to an instant, or onward by milliseconds. */
  move(to: Date | number): void
}

/**
 * Makes a clock that stands still.
 *
 * @param at - ISO 8601 instant. @default '2026-03-31T08:00:00Z', ten o'clock in Amsterdam
 */
export function fixedClock(at = '2026-03-31T08:00:00Z'): FixedClock {
  let now = new Date(at)
  return {
    now: () => new Date(now),
    move(to) {
      now = typeof to === 'number' ? new Date(now.getTime() + to) : new Date(to)
    },
  }
}
