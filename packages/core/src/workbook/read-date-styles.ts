import { isBuiltInDateFormat, isDateFormat } from './is-date-format.ts'
import { parseXml } from './parse-xml.ts'

/** Tells by the number of a cell's style whether its number is shown as a date. */
export type DateStyles = (style: number) => boolean

/** The answer for a workbook without a styles part. */
export const noDateStyles: DateStyles = () => false

/** Reads which cell styles show dates from the styles part of a workbook. */
export async function readDateStyles(
  chunks: AsyncIterable<Uint8Array>,
  place: { readonly file: string; readonly part: string },
): Promise<DateStyles> {
  const formats = new Map<number, string>()
  const formatOfStyle: number[] = []
  let inCellStyles = false
  await parseXml(chunks, place, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      else if (name === 'cellXfs') inCellStyles = true
      else if (name === 'xf' && inCellStyles) formatOfStyle.push(Number(attributes['numFmtId'] ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  const isDate = formatOfStyle.map((id) => {
    const own = formats.get(id)
    return own === undefined ? isBuiltInDateFormat(id) : isDateFormat(own)
  })
  return (style) => isDate[style] ?? false
}
