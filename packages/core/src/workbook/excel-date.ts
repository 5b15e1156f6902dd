const dayMs = 86_400_000
const lastDay = Date.UTC(9999, 11, 31) + dayMs

/**
 * Turns the day number of a date cell into a Date whose UTC fields carry what the sheet shows, to the millisecond. In the 1900 system,
 * numbers below 60 are a day later than arithmetic says, since Excel counts a 29 February 1900; that day itself becomes the 28th.
 *
 * @returns `undefined` for a number that Excel cannot show as a date either
 */
export function excelDate(serial: number, date1904: boolean): Date | undefined {
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const time = epoch + Math.round(serial * dayMs)
  return serial >= 0 && time < lastDay ? new Date(time) : undefined
}

/** A date as text: `'2026-03-29'`, with ` 02:30:00` and `.125` when it has a time of day and milliseconds. */
export function dateText(date: Date): string {
  const text = date.toISOString()
  const time = text.slice(11, 19)
  const fraction = text.slice(19, 23)
  if (fraction !== '.000') return `${text.slice(0, 10)} ${time}${fraction}`
  return time === '00:00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`
}

/** Reads a date cell in ISO 8601 form (`t="d"`), as strict producers write it; a zone is ignored, since a sheet knows none. */
export function isoDate(text: string): Date | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))?/.exec(text)
  if (!match) return undefined
  const date = new Date(`${match[1]}T${match[2] ?? '00:00'}Z`)
  return Number.isNaN(date.getTime()) ? undefined : date
}
