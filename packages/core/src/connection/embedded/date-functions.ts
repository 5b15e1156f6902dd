import type { SQLInputValue, SQLOutputValue } from 'node:sqlite'
import { datetimeText, parseDatetimeText } from './datetime-text.ts'

/** T-SQL's `dateadd`: adds a number of units; a month's missing day becomes its last. */
export function addToDate(unit: string, count: SQLOutputValue, value: SQLOutputValue): SQLInputValue {
  const date = toDate(value)
  if (date === undefined || count === null) return null
  const { months, ms } = unitOf(unit)
  const whole = Math.trunc(Number(count))
  return datetimeText(months === undefined ? new Date(date.getTime() + whole * ms) : addMonths(date, whole * months))
}

/** T-SQL's `datediff`: how many borders of the unit lie between two dates. */
export function dateDifference(unit: string, from: SQLOutputValue, to: SQLOutputValue): SQLInputValue {
  const [start, end] = [toDate(from), toDate(to)]
  if (start === undefined || end === undefined) return null
  const { months, ms } = unitOf(unit)
  if (months !== undefined) return Math.floor(monthOf(end) / months) - Math.floor(monthOf(start) / months)
  return Math.floor((end.getTime() + offsetOf(ms)) / ms) - Math.floor((start.getTime() + offsetOf(ms)) / ms)
}

/** T-SQL's `datepart` for the parts that do not depend on the session's language. */
export function datePart(unit: string, value: SQLOutputValue): SQLInputValue {
  const date = toDate(value)
  if (date === undefined) return null
  const part = parts[names[unit.toLowerCase()] ?? '']
  if (part === undefined) throw new TypeError(`datepart(${unit}, …) does not run on embedded databases.`)
  return part(date)
}

const msPerDay = 86_400_000

const names: Readonly<Record<string, string>> = {
  ...{ year: 'year', yy: 'year', yyyy: 'year', quarter: 'quarter', qq: 'quarter', q: 'quarter', month: 'month', mm: 'month', m: 'month' },
  ...{ week: 'week', wk: 'week', ww: 'week', day: 'day', dd: 'day', d: 'day', hour: 'hour', hh: 'hour' },
  ...{
    minute: 'minute',
    mi: 'minute',
    n: 'minute',
    second: 'second',
    ss: 'second',
    s: 'second',
    millisecond: 'millisecond',
    ms: 'millisecond',
  },
}

interface Unit {
  readonly months?: number
  readonly ms: number
}

const units: Readonly<Record<string, Unit>> = {
  year: { months: 12, ms: 0 },
  quarter: { months: 3, ms: 0 },
  month: { months: 1, ms: 0 },
  week: { ms: 7 * msPerDay },
  day: { ms: msPerDay },
  hour: { ms: 3_600_000 },
  minute: { ms: 60_000 },
  second: { ms: 1000 },
  millisecond: { ms: 1 },
}

const parts: Readonly<Record<string, (date: Date) => number>> = {
  year: (date) => date.getUTCFullYear(),
  quarter: (date) => Math.floor(date.getUTCMonth() / 3) + 1,
  month: (date) => date.getUTCMonth() + 1,
  day: (date) => date.getUTCDate(),
  hour: (date) => date.getUTCHours(),
  minute: (date) => date.getUTCMinutes(),
  second: (date) => date.getUTCSeconds(),
  millisecond: (date) => date.getUTCMilliseconds(),
}

function unitOf(name: string): Unit {
  const unit = units[names[name.toLowerCase()] ?? '']
  if (unit === undefined) throw new TypeError(`The unit ${name} does not run on embedded databases.`)
  return unit
}

/** Weeks begin on Sunday in `datediff`, whatever the session says; 1970-01-01 was a Thursday. */
function offsetOf(ms: number): number {
  return ms === 7 * msPerDay ? 4 * msPerDay : 0
}

/** A number counts days from 1900-01-01, as a datetime does in T-SQL. */
function toDate(value: SQLOutputValue): Date | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return new Date(Date.UTC(1900, 0, 1) + Number(value) * msPerDay)
  return typeof value === 'string' ? parseDatetimeText(value) : undefined
}

function monthOf(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function addMonths(date: Date, count: number): Date {
  const month = monthOf(date) + count
  const lastDay = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()
  const result = new Date(date)
  result.setUTCFullYear(Math.floor(month / 12), month % 12, Math.min(date.getUTCDate(), lastDay))
  return result
}
