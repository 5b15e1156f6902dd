/** Milliseconds from which on and up to which SQL Server's `datetime` goes: 1753-01-01 to 9999-12-31 23:59:59.997. */
const first = Date.UTC(1753, 0, 1)
const last = Date.UTC(9999, 11, 31, 23, 59, 59, 997)
const msPerDay = 86_400_000

/**
 * Writes a wall-clock Date as the text in which the embedded engine keeps datetimes, rounded to 1/300 s as SQL Server does.
 *
 * @returns 'YYYY-MM-DD HH:MM:SS.mmm', ending in 0, 3 or 7
 * @throws RangeError when the date is invalid or outside the years 1753 to 9999
 */
export function datetimeText(date: Date): string {
  const rounded = roundToTick(date.getTime())
  if (!(rounded >= first && rounded <= last)) throw new RangeError(`A datetime must lie between 1753 and 9999, not ${describe(date)}.`)
  return new Date(rounded).toISOString().replace('T', ' ').slice(0, 23)
}

/** Reads the text of a datetime as a wall-clock Date; undefined when it is no such text. */
export function parseDatetimeText(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?)?$/.test(text)) return undefined
  const date = new Date(text.length === 10 ? text : `${text.replace(' ', 'T')}Z`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** Rounds to whole minutes as SQL Server's `smalldatetime` does: from 29.999 seconds on upwards. */
export function roundToMinute(date: Date): Date {
  return new Date(Math.floor((date.getTime() + 30_001) / 60_000) * 60_000)
}

function roundToTick(time: number): number {
  const day = Math.floor(time / msPerDay)
  const ticks = Math.round(((time - day * msPerDay) * 3) / 10)
  return day * msPerDay + Math.round((ticks * 10) / 3)
}

function describe(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'an invalid date' : date.toISOString()
}
