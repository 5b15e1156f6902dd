// Writes the two workbooks that the demo ships. Run it after changing what the demo is to show:
// `node --conditions=@synergy-jobs/source examples/demo/src/make-workbooks.ts`
import { join } from 'node:path'
import exceljs from 'exceljs'

const headers = [
  'Division',
  'Year',
  'Period',
  'G/L',
  'G/L Description',
  'G/L Side',
  'G/L Type',
  'Cost Center',
  'Cost Unit',
  'Debit',
  'Credit',
  'Balanced',
  'Description',
]
const months = ['January', 'February', 'March']
/** Pairs of lines per month. */
const pairs = 300

type Cells = exceljs.CellValue[]

/** A wage, a rent or a sale, as a balanced pair of lines. */
function pair(period: number, index: number): readonly [Cells, Cells] {
  const cents = 1_000 + ((index * 7_919 + period * 104_729) % 250_000)
  const amount = cents / 100
  const [debit, credit, text] = [
    ['4000', '1000', 'Wages'],
    ['4100', '1600', 'Rent'],
    ['1300', '8000', 'Sales'],
  ][index % 3] ?? ['1000', '8000', 'Cash']
  const line = (account: string | undefined, side: 'debit' | 'credit'): Cells => [
    '001',
    2026,
    period,
    account,
    null,
    null,
    null,
    index % 2 === 0 ? 'SALES' : null,
    null,
    side === 'debit' ? amount : null,
    side === 'credit' ? amount : null,
    side === 'debit' ? amount : -amount,
    `${text} ${months[period - 1]} ${index + 1}`,
  ]
  return [line(debit, 'debit'), line(credit, 'credit')]
}

function allRows(): Cells[] {
  return [1, 2, 3].flatMap((period) => Array.from({ length: pairs }, (_, index) => pair(period, index)).flat())
}

/** The mistakes, by row of the sheet: a cent too much in February; broken cells in March. */
function spoil(rows: readonly Cells[]): Cells[] {
  const spoiled = rows.map((row) => [...row])
  const at = (row: number): Cells => spoiled[row - 2] ?? []
  at(700)[9] = Number(at(700)[9] ?? 0) + 0.01
  at(1300)[9] = { error: '#REF!' }
  at(1305)[7] = 'NOWHERE'
  at(1311)[10] = '12,5O'
  at(1320)[3] = '4999'
  at(1331)[2] = 14
  return spoiled
}

async function write(name: string, rows: readonly Cells[]): Promise<void> {
  const workbook = new exceljs.Workbook()
  // A fixed date, so that making them again gives the same content.
  workbook.created = new Date(Date.UTC(2026, 3, 1))
  const sheet = workbook.addWorksheet('Journal', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.addRow(headers).font = { bold: true }
  for (const row of rows) sheet.addRow(row)
  for (const column of ['J', 'K', 'L']) sheet.getColumn(column).numFmt = '#,##0.00'
  await workbook.xlsx.writeFile(join(import.meta.dirname, '..', 'workbooks', name))
}

const rows = allRows()
await write('2026-with-mistakes.xlsx', spoil(rows))
await write('2026-corrected.xlsx', rows)
