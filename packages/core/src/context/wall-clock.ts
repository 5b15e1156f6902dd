import { JobError } from '../errors/job-error.ts'

const dayMs = 86_400_000

/**
 * Turns an instant into the reading of a wall clock in `timeZone`. A Synergy datetime has no zone: in
 * JavaScript it is a Date whose UTC fields carry that reading, whatever zone the process runs in.
 *
 * @param instant a real point in time, such as the clock of the context gives
 * @param timeZone IANA name, for example 'Europe/Amsterdam'
 * @throws JobError `invalid-options` when the zone is unknown or the Date is invalid
 * @example
 * ```ts
 * toWallClock(new Date('2026-07-01T10:00:00Z'), 'Europe/Amsterdam').toISOString() // '2026-07-01T12:00:00.000Z'
 * ```
 */
export function toWallClock(instant: Date, timeZone: string): Date {
  return new Date(checkedTime(instant) + offsetAt(instant.getTime(), timeZone))
}

/**
 * Turns the reading of a wall clock in `timeZone` back into the instant.
 *
 * When clocks go back an hour occurs twice: `ambiguous` says which one is meant. When they go forward an
 * hour is left out: a reading in it means the instant that many minutes after the change, so 02:30 is 03:30.
 *
 * @param wall Date whose UTC fields carry the reading
 * @param timeZone IANA name
 * @param ambiguous the first or the second of two equal readings, 'earlier' by default
 * @throws JobError `invalid-options` when the zone is unknown or the Date is invalid
 */
export function fromWallClock(wall: Date, timeZone: string, ambiguous: 'earlier' | 'later' = 'earlier'): Date {
  const reading = checkedTime(wall)
  // No offset is larger than 15 hours, so a day before and after lie on either side of a change.
  const before = reading - offsetAt(reading - dayMs, timeZone)
  const after = reading - offsetAt(reading + dayMs, timeZone)
  const instants = [before, after].filter((instant) => instant + offsetAt(instant, timeZone) === reading)
  if (instants.length === 0) return new Date(before)
  return new Date(ambiguous === 'earlier' ? Math.min(...instants) : Math.max(...instants))
}

/** Returns midnight at the start of the day of a wall-clock reading, which is a date without time in Synergy. */
export function startOfDay(wall: Date): Date {
  return new Date(Math.floor(wall.getTime() / dayMs) * dayMs)
}

/**
 * Rounds a wall-clock reading to what a `datetime` column keeps: thousandths that end in 0, 3 or 7. Both
 * engines store the result unchanged, so it can be compared with what comes back.
 */
export function roundToDatetime(wall: Date): Date {
  const time = wall.getTime()
  const second = Math.floor(time / 1000) * 1000
  const ticks = Math.round(((time - second) * 3) / 10)
  return new Date(second + Math.round((ticks * 10) / 3))
}

// Making a formatter costs far more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>()

/** Milliseconds that the clocks of the zone are ahead of UTC at an instant. */
function offsetAt(time: number, timeZone: string): number {
  const second = Math.floor(time / 1000) * 1000
  const parts = formatterFor(timeZone).formatToParts(second)
  const field = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  const wall = new Date(0)
  wall.setUTCFullYear(field('year'), field('month') - 1, field('day'))
  wall.setUTCHours(field('hour'), field('minute'), field('second'))
  return wall.getTime() - second
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = makeFormatter(timeZone)
  formatters.set(timeZone, made)
  return made
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat {
  try {
    const date = { year: 'numeric', month: 'numeric', day: 'numeric' } as const
    const time = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { ...date, ...time, timeZone })
  } catch (cause) {
    throw new JobError('invalid-options', `The time zone "${timeZone}" is unknown; give an IANA name such as 'Europe/Amsterdam'.`, {
      details: { option: 'timeZone', value: timeZone },
      cause,
    })
  }
}

function checkedTime(date: Date): number {
  const time = date.getTime()
  if (!Number.isNaN(time)) return time
  throw new JobError('invalid-options', 'The date is invalid; give a Date that has a time.', { details: { value: 'Invalid Date' } })
}
