import * as XLSX from 'xlsx'
import * as codePages from 'xlsx/dist/cpexcel.full.mjs'
import type { FormatReader } from '../file-reading.ts'
import { UnreadableContent } from '../unreadable-content.ts'

/** Reads a workbook of the older format with SheetJS: all sheets, cells as they are shown. */
export const readXls: FormatReader = ({ bytes }, { sink }) => {
  const workbook = openWorkbook(bytes)
  for (const name of workbook.SheetNames) {
    sink.add(`${name}\n`)
    // A row that SheetJS skipped is a hole, which its types do not say.
    for (const row of (workbook.Sheets[name]?.['!data'] ?? []) as readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[]) {
      if (row !== undefined) sink.add(`${row.map((cell) => textOf(cell)).join('\t')}\n`)
      if (sink.isFull) return
    }
  }
}

function openWorkbook(bytes: Buffer): XLSX.WorkBook {
  XLSX.set_cptable(codePages)
  try {
    return XLSX.read(bytes, { type: 'buffer', dense: true, cellText: true, cellHTML: false, cellFormula: false })
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) throw new UnreadableContent('encrypted', 'The workbook has a password.')
    throw error
  }
}

function textOf(cell: XLSX.CellObject | undefined): string {
  const comments = cell?.c?.map(({ t }) => t ?? '').join(' ') ?? ''
  return `${cell?.w ?? String(cell?.v ?? '')}${comments === '' ? '' : ` ${comments}`}`
}
