/**
 * Cuts a text to the length of a column, counted in UTF-16 units as `nvarchar` counts. An emoji or other
 * character that takes two units is dropped whole rather than split. A text that fits is returned as it is.
 *
 * @param maxUnits length of the column; nothing is left for 0 and less
 */
export function cutText(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text
  if (maxUnits <= 0) return ''
  const last = text.codePointAt(maxUnits - 1) ?? 0
  return text.slice(0, last > 0xffff ? maxUnits - 1 : maxUnits)
}
