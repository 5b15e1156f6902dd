/**
 * Tells whether a number format shows a number as a date or time of day. Formats of elapsed time, such as `[h]:mm`, do not count:
 * 36 hours are an amount, no moment.
 *
 * @param format - the format code as the file stores it, in English letters
 */
export function isDateFormat(format: string): boolean {
  const known = cache.get(format)
  if (known !== undefined) return known
  const answer = looksLikeDate(format)
  if (cache.size < 1000) cache.set(format, answer)
  return answer
}

/** Tells the same of a built-in format, which files name by number only. */
export function isBuiltInDateFormat(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58)
}

const cache = new Map<string, boolean>()

function looksLikeDate(format: string): boolean {
  const section = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';', 1)
    .join('')
  if (/\[[hms]+\]/i.test(section)) return false
  return /[ymdhs]/i.test(section.replace(/\[[^\]]*\]|general/gi, ''))
}
