import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import * as XLSX from 'xlsx'
import * as codePages from 'xlsx/dist/cpexcel.full.mjs'
import { JobError } from '../errors/job-error.ts'
import { assertReadableXls } from './assert-readable-xls.ts'
import { readXlsSheet } from './read-xls-sheet.ts'
import { invalidFile } from './workbook-error.ts'
import type { WorksheetInfo } from './workbook-info.ts'
import type { XlsAnswer, XlsRequest, XlsWorkerData } from './xls-message.ts'

// The thread in which SheetJS reads an .xls file whole. It opens the file, says what is in it, and then answers requests one by one.

const { name, content } = workerData as XlsWorkerData
const rowsPerAnswer = 500

serve()

function serve(): void {
  const workbook = answered(openWorkbook)
  if (!workbook) return
  let rows = readXlsSheet(undefined, { date1904: false, maxColumns: 0 })
  answer({ type: 'opened', date1904: isDate1904(workbook), sheets: worksheetsOf(workbook) })
  parentPort?.on('message', (request: XlsRequest) => {
    if (request.type === 'open-sheet') {
      rows = readXlsSheet(workbook.Sheets[request.name], { date1904: isDate1904(workbook), maxColumns: request.maxColumns })
    }
    if (request.type === 'merged-cells') answer({ type: 'merged-cells', ranges: mergedCells(workbook.Sheets[request.name]) })
    else answer({ type: 'rows', ...nextRows(rows) })
  })
}

function openWorkbook(): XLSX.WorkBook {
  const bytes = typeof content === 'string' ? readFileSync(content) : Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  assertReadableXls(bytes, name)
  XLSX.set_cptable(codePages)
  return XLSX.read(bytes, { type: 'buffer', dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: true })
}

function nextRows(rows: ReturnType<typeof readXlsSheet>): {
  readonly rows: Extract<XlsAnswer, { type: 'rows' }>['rows']
  readonly done: boolean
} {
  const batch = []
  for (let row = rows.next(); ; row = rows.next()) {
    if (row.done) return { rows: batch, done: true }
    batch.push(row.value)
    if (batch.length === rowsPerAnswer) return { rows: batch, done: false }
  }
}

function worksheetsOf(workbook: XLSX.WorkBook): WorksheetInfo[] {
  const isWorksheet = (sheet: string): boolean => (workbook.Sheets[sheet]?.['!type'] ?? 'sheet') === 'sheet'
  return workbook.SheetNames.map((sheet, at) => ({ name: sheet, hidden: workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0 }))
    .filter((sheet) => isWorksheet(sheet.name))
    .map((sheet, index) => ({ name: sheet.name, visibility: (['visible', 'hidden', 'very-hidden'] as const)[sheet.hidden], index }))
}

function mergedCells(sheet: XLSX.WorkSheet | undefined): string[] {
  return (sheet?.['!merges'] ?? []).map((range) => XLSX.utils.encode_range(range))
}

function isDate1904(workbook: XLSX.WorkBook): boolean {
  return workbook.Workbook?.WBProps?.date1904 === true
}

/** Runs a step and turns what it throws into an answer; SheetJS throws plain errors for every kind of damage. */
function answered<Value>(step: () => Value): Value | undefined {
  try {
    return step()
  } catch (cause) {
    const error = JobError.isInstance(cause)
      ? cause
      : invalidFile(name, 'damaged', 'the workbook cannot be read. Save it as .xlsx and hand in that file.')
    answer({ type: 'refused', code: error.code, message: error.message, details: error.details })
    return undefined
  }
}

function answer(message: XlsAnswer): void {
  parentPort?.postMessage(message)
}
