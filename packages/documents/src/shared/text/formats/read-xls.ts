import * as XLSX from 'xlsx'
import * as codePages from 'xlsx/dist/cpexcel.full.mjs'
import type { FormatReader } from '../file-reading.ts'
import { openOle } from '../open-ole.ts'
import { UnreadableContent } from '../unreadable-content.ts'

/** Reads a workbook of the older format with SheetJS: all sheets, cells as they are shown. */
export const readXls: FormatReader = async ({ bytes }, { sink }) => {
  await assertWorkbook(bytes)
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

/** The first record of a workbook of any version; SheetJS makes an empty workbook of what has none. */
const beginOfFile = new Set([0x0009, 0x0209, 0x0409, 0x0809])

async function assertWorkbook(bytes: Buffer): Promise<void> {
  const ole = await openOle(bytes)
  const records = ole.stream('Workbook') ?? ole.stream('Book') ?? Buffer.alloc(0)
  if (!beginOfFile.has(records.readUInt16LE(0))) throw new UnreadableContent('damaged', 'The workbook does not begin as one does.')
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
