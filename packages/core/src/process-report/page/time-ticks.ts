import { formatDay, formatHour } from './format.ts'

/** A mark on a time axis. */
export interface TimeTick {
  readonly time: number
  readonly label: string
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const steps = [minute, 5 * minute, 15 * minute, 30 * minute, hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 14 * day]

/** Finds round moments on the wall clock: as many as fit, at most `most`. Beyond a fortnight they are first days of months. */
export function timeTicks(from: number, to: number, most: number): readonly TimeTick[] {
  const step = steps.find((size) => (to - from) / size <= most)
  if (step === undefined) return monthTicks(from, to, most)
  const first = Math.ceil(from / step) * step
  const count = Math.max(0, Math.floor((to - first) / step) + 1)
  return Array.from({ length: count }, (_, index) => tick(first + index * step, step))
}

function tick(time: number, step: number): TimeTick {
  const isMidnight = time % day === 0
  return { time, label: step >= day || isMidnight ? formatDay(time) : formatHour(time) }
}

function monthTicks(from: number, to: number, most: number): readonly TimeTick[] {
  const start = new Date(from)
  const months = (to - from) / (30 * day)
  const every = [1, 2, 3, 6, 12].find((size) => months / size <= most) ?? 12
  const ticks: TimeTick[] = []
  for (let month = Math.ceil((start.getUTCMonth() + 1) / every) * every; ; month += every) {
    const time = Date.UTC(start.getUTCFullYear(), month)
    if (time > to) return ticks
    ticks.push({ time, label: formatDay(time) })
  }
}
