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

const base: Readonly<Record<CellStyle, Partial<Style>>> = {
  plain: {},
  header: {
    font: { bold: true },
    fill: solid('FFE7E6E6'),
    alignment: { vertical: 'top', wrapText: true },
    border: { bottom: { style: 'thin' } },
  },
  muted: { font: { color: { argb: 'FF7F7F7F' } } },
  amount: { numFmt: '#,##0.00' },
  code: { numFmt: '@' },
  date: { numFmt: 'yyyy-mm-dd' },
  'date-time': { numFmt: 'yyyy-mm-dd hh:mm:ss' },
  wrapped: { alignment: { wrapText: true } },
  title: { font: { bold: true, size: 16 } },
  count: { numFmt: '#,##0' },
  'total-count': { numFmt: '#,##0', font: { bold: true }, border: { top: { style: 'thin' } } },
  total: { numFmt: '#,##0.00', font: { bold: true }, border: { top: { style: 'thin' } } },
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}
