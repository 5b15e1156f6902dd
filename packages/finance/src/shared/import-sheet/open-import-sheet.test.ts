import { expect, test } from 'vitest'
import { makeSheetRow, type TestCell, uncomputed, yieldRows } from '../../../test/import-sheet/make-sheet-row.ts'
import { importColumns } from './import-columns.ts'
import { openImportSheet } from './open-import-sheet.ts'

const header = makeSheetRow(
  1,
  importColumns.map(({ header }) => header.en),
)
const data: readonly TestCell[] = ['001', 2026, 3, '1000', null, null, null, null, null, 10]

async function read(rows: Parameters<typeof yieldRows>[0]) {
  await using sheet = await openImportSheet(yieldRows(rows))
  const found: string[] = []
  for await (const { row, afterEmpty } of sheet.rows()) found.push(`${row.rowNumber}${afterEmpty ? ' after' : ''}`)
  return { sheet, found }
}

test('data rows come in order; the first are there beforehand and come again', async () => {
  const rows = Array.from({ length: 45 }, (_, index) => makeSheetRow(index + 2, data))
  const { sheet, found } = await read([header, ...rows])
  expect(sheet.firstRows).toHaveLength(20)
  expect(found).toEqual(rows.map(({ rowNumber }) => String(rowNumber)))
})

test('trailing rows with a filled-down Balanced formula, blanks or other columns are no data', async () => {
  const balancedOnly = Array.from({ length: 11 }, () => null)
  const { found } = await read([
    header,
    makeSheetRow(2, data),
    makeSheetRow(3, [...balancedOnly, 0]),
    makeSheetRow(4, ['  ', '\u00a0']),
    makeSheetRow(9, [...Array.from({ length: 15 }, () => null), 'note']),
  ])
  expect(found).toEqual(['2'])
})

test('rows behind an empty row still come, marked, whether the empty row is stored or left out of the file', async () => {
  expect((await read([header, makeSheetRow(2, data), makeSheetRow(4, data), makeSheetRow(5, data)])).found).toEqual([
    '2',
    '4 after',
    '5 after',
  ])
  expect((await read([header, makeSheetRow(2, data), makeSheetRow(3, [' ']), makeSheetRow(4, data)])).found).toEqual(['2', '4 after'])
  expect((await read([header, makeSheetRow(3, data)])).found).toEqual(['3 after'])
})

test('a formula without result is content', async () => {
  expect((await read([header, makeSheetRow(2, [null, uncomputed])])).found).toEqual(['2'])
})

test('a sheet whose header is refused has no rows', async () => {
  const { sheet, found } = await read([makeSheetRow(1, ['Division', 'Year']), makeSheetRow(2, data)])
  expect(found).toEqual([])
  expect(sheet.header.mapping).toBeUndefined()
})

test('disposing early closes the reader', async () => {
  let closed = false
  async function* rows() {
    try {
      yield header
      for (let rowNumber = 2; ; rowNumber++) yield makeSheetRow(rowNumber, data)
    } finally {
      closed = true
    }
  }
  {
    await using sheet = await openImportSheet(rows())
    expect(sheet.firstRows).toHaveLength(20)
    expect(closed).toBe(false)
  }
  expect(closed).toBe(true)
})
