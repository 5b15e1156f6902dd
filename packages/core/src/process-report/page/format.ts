const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const two = (number: number): string => String(number).padStart(2, '0')

/** A count with its thousands apart: 12,345. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Day and month of a wall-clock time: 31 Mar. */
export function formatDay(time: number): string {
  const date = new Date(time)
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''}`
}

/** Hour and minute of a wall-clock time: 02:05. */
export function formatHour(time: number): string {
  const date = new Date(time)
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
}

/** Day, hour, minute and second of a wall-clock time: 31 Mar 2026 02:05:09. */
export function formatMoment(time: number): string {
  const date = new Date(time)
  return `${formatDay(time)} ${date.getUTCFullYear()} ${formatHour(time)}:${two(date.getUTCSeconds())}`
}

/** First and last moment of a period: 1 to 31 Mar 2026, or 31 Mar 2026 02:00 to 14:30. */
export function formatPeriod(from: number, to: number): string {
  const year = (time: number) => new Date(time).getUTCFullYear()
  if (formatDay(from) === formatDay(to) && year(from) === year(to))
    return `${formatDay(from)} ${year(from)} ${formatHour(from)} to ${formatHour(to)}`
  return `${formatDay(from)}${year(from) === year(to) ? '' : ` ${year(from)}`} to ${formatDay(to)} ${year(to)}`
}

const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const

/** How long something took, in its two largest units: 1 h 12 min, 4.2 s, 380 ms. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${Number((ms / 1_000).toFixed(ms < 10_000 ? 1 : 0))} s`
  const index = units.findIndex(([, size]) => ms >= size)
  const [name, size] = units[index] ?? ['s', 1_000]
  const [nextName, nextSize] = units[index + 1] ?? ['s', 1_000]
  const rest = Math.floor((ms % size) / nextSize)
  return `${Math.floor(ms / size)} ${name}${rest === 0 ? '' : ` ${rest} ${nextName}`}`
}
