import type { Fill, Style } from 'exceljs'
import { markColors } from './mark-colors.ts'
import type { CellMark, CellStyle } from './written-sheet.ts'

/** The exceljs style of a cell. The same object each time, since exceljs knows styles again by identity. */
export function excelStyle(style: CellStyle, mark?: CellMark): Partial<Style> {
  const key = `${style} ${mark ?? ''}`
  const known = cache.get(key)
  if (known) return known
  const made = mark === undefined ? base[style] : { ...base[style], fill: solid(markColors[mark]) }
  cache.set(key, made)
  return made
}

const cache = new Map<string, Partial<Style>>()

/** Excel's own font; without a name, other programs take whatever font they like for bold text. */
const font = { name: 'Calibri', size: 11, family: 2 }
const header: Partial<Style> = {
  font: { ...font, bold: true },
  fill: solid('FFE7E6E6'),
  alignment: { vertical: 'top', wrapText: true },
  border: { bottom: { style: 'thin' } },
}
const total: Partial<Style> = { font: { ...font, bold: true }, border: { top: { style: 'thin' } } }

const base: Readonly<Record<CellStyle, Partial<Style>>> = {
  plain: {},
  header,
  'header-right': { ...header, alignment: { ...header.alignment, horizontal: 'right' } },
  'header-indented': { ...header, alignment: { ...header.alignment, horizontal: 'left', indent: 1 } },
  muted: { font: { ...font, color: { argb: 'FF7F7F7F' } } },
  amount: { numFmt: '#,##0.00' },
  count: { numFmt: '#,##0', alignment: { horizontal: 'right' } },
  code: { numFmt: '@' },
  date: { numFmt: 'yyyy-mm-dd' },
  'date-time': { numFmt: 'yyyy-mm-dd hh:mm:ss' },
  wrapped: { alignment: { wrapText: true } },
  centered: { alignment: { horizontal: 'center' } },
  indented: { alignment: { horizontal: 'left', indent: 1 } },
  title: { font: { ...font, bold: true, size: 16 } },
  total: { ...total, numFmt: '#,##0.00' },
  'total-count': { ...total, numFmt: '#,##0', alignment: { horizontal: 'right' } },
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}
