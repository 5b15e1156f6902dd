import { execFileSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createInflateRaw } from 'node:zlib'
import ExcelJS from 'exceljs'
import { SaxesParser } from 'saxes'
import * as XLSX from 'xlsx'
import { openPromise } from 'yauzl'
import { openTemporaryDirectory } from '../packages/core/src/workbook/open-temporary-directory.ts'
import { readRows } from '../packages/core/src/workbook/read-rows.ts'

// Reads a generated journal of 12 columns with each reader, each in a process of its own, and compares CPU time and peak memory with
// what only inflating and tokenising the same file costs in the same run.
//
//   node --conditions=@synergy-jobs/source bench/read-rows.ts [--rows 100000] [--runs 3] [--inline]

/** A way to read the file; returns how many cells with content it saw. */
type Contestant = (file: string) => Promise<number>

const contestants: Readonly<Record<string, Contestant>> = {
  'inflate only': (file) => inflateSheet(file, () => 0),
  'inflate + tokenise': tokeniseSheet,
  readRows: countRows,
  'exceljs streaming': countExcelJsStreaming,
  'exceljs whole': countExcelJsWhole,
  'SheetJS whole': countSheetJs,
}
const floor = 'inflate + tokenise'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '3' },
    inline: { type: 'boolean', default: false },
    contestant: { type: 'string' },
    file: { type: 'string' },
  },
})
if (values.contestant !== undefined && values.file !== undefined) await measure(values.contestant, values.file)
else await compare(Number(values.rows), Number(values.runs))

interface Measurement {
  readonly cells: number
  readonly cpuMs: number
  readonly peakMb: number
}

async function measure(name: string, file: string): Promise<void> {
  const before = process.cpuUsage()
  const cells = await contestants[name]?.(file)
  const { user, system } = process.cpuUsage(before)
  console.log(JSON.stringify({ cells, cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 }))
}

async function compare(rows: number, runs: number): Promise<void> {
  await using directory = await openTemporaryDirectory()
  const file = join(directory.path, 'journal.xlsx')
  await writeJournal(file, rows)
  const results = Object.keys(contestants).map((name) => ({ name, ...median(Array.from({ length: runs }, () => runChild(name, file))) }))
  const base = results.find(({ name }) => name === floor)
  console.log(`${rows} rows x 12 columns, ${values.inline ? 'inline' : 'shared'} strings, median of ${runs}, Node ${process.version}`)
  console.table(
    results.map(({ name, cells, cpuMs, peakMb }) => ({
      reader: name,
      cells,
      'CPU ms': Math.round(cpuMs),
      'x floor': Number((cpuMs / (base?.cpuMs ?? 1)).toFixed(2)),
      'peak MB': Math.round(peakMb),
      'x floor memory': Number((peakMb / (base?.peakMb ?? 1)).toFixed(2)),
    })),
  )
}

function runChild(name: string, file: string): Measurement {
  const script = [...process.execArgv, import.meta.filename, '--contestant', name, '--file', file]
  return JSON.parse(execFileSync(process.execPath, script, { encoding: 'utf8', maxBuffer: 1024 ** 2 })) as Measurement
}

function median(measurements: readonly Measurement[]): Measurement {
  const sorted = measurements.toSorted((a, b) => a.cpuMs - b.cpuMs)
  const middle = sorted[sorted.length >> 1]
  if (!middle) throw new RangeError('--runs must be at least 1.')
  return middle
}

async function writeJournal(filename: string, rows: number): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useStyles: true, useSharedStrings: !values.inline })
  const sheet = workbook.addWorksheet('Journal')
  for (let row = 0; row < rows; row++) {
    const amount = ((row * 7919) % 1_000_000) / 100
    const [debit, credit] = row % 2 === 0 ? [amount, null] : [null, amount]
    const account = 1000 + (row % 800)
    sheet
      .addRow([
        '001',
        2026,
        1 + (row % 12),
        account,
        `Account ${account}`,
        'D',
        'B',
        `CC${row % 50}`,
        `CU${row % 20}`,
        debit,
        credit,
        `Line ${row} of the journal, café`,
      ])
      .commit()
    if (row % 1000 === 0) await new Promise(setImmediate)
  }
  await workbook.commit()
}

async function inflateSheet(file: string, onChunk: (chunk: Buffer) => number): Promise<number> {
  const zip = await openPromise(file)
  let count = 0
  for await (const entry of zip.eachEntry()) {
    if (!/worksheets|sharedStrings/.test(entry.fileName)) continue
    const deflated = await zip.openReadStreamPromise(entry, { decodeFileData: false })
    for await (const chunk of deflated.pipe(createInflateRaw({ chunkSize: 128 * 1024 }))) count += onChunk(chunk as Buffer)
  }
  return count
}

async function tokeniseSheet(file: string): Promise<number> {
  let parser = new SaxesParser({ position: false })
  let decoder = new TextDecoder()
  let cells = 0
  const restart = (): void => {
    decoder = new TextDecoder()
    parser = new SaxesParser({ position: false })
    parser.on('opentag', ({ name }) => {
      if (name === 'v') cells++
    })
    parser.on('text', () => undefined)
    parser.on('closetag', () => undefined)
  }
  await inflateSheet(file, (chunk) => {
    if (chunk.subarray(0, 5).toString() === '<?xml') restart()
    parser.write(decoder.decode(chunk, { stream: true }))
    return 0
  })
  return cells
}

async function countRows(file: string): Promise<number> {
  let count = 0
  for await (const { cells } of readRows(file)) for (const cell of cells) if (cell.kind !== 'empty') count++
  return count
}

async function countExcelJsStreaming(file: string): Promise<number> {
  let count = 0
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(createReadStream(file), {
    sharedStrings: 'cache',
    styles: 'cache',
    worksheets: 'emit',
  })
  for await (const sheet of reader) for await (const row of sheet) row.eachCell(() => count++)
  return count
}

async function countExcelJsWhole(file: string): Promise<number> {
  let count = 0
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  workbook.worksheets[0]?.eachRow((row) => row.eachCell(() => count++))
  return count
}

async function countSheetJs(file: string): Promise<number> {
  const { readFile } = await import('node:fs/promises')
  const workbook = XLSX.read(await readFile(file), { dense: true })
  const rows = workbook.Sheets[workbook.SheetNames[0] ?? '']?.['!data'] ?? []
  return rows.reduce((sum, row) => sum + row.filter((cell) => cell.v !== undefined).length, 0)
}
