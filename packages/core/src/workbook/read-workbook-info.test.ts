import { expect, test } from 'vitest'
import * as XLSX from 'xlsx'
import { makeXlsx } from '../../test/workbook/make-xlsx.ts'
import { readMergedCells } from './read-merged-cells.ts'
import { readWorkbookInfo } from './read-workbook-info.ts'

function workbook(bookType: XLSX.BookType): Buffer {
  const book = XLSX.utils.book_new()
  const merged = XLSX.utils.aoa_to_sheet([['a'], ['b']])
  merged['!merges'] = [XLSX.utils.decode_range('A1:C1'), XLSX.utils.decode_range('B2:B4')]
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['a']]), 'Notes')
  XLSX.utils.book_append_sheet(book, merged, 'Journal')
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['a']]), 'Lists')
  book.Workbook = { WBProps: { date1904: true }, Sheets: [{ Hidden: 1 }, { Hidden: 0 }, { Hidden: 2 }] }
  return XLSX.write(book, { type: 'buffer', bookType }) as Buffer
}

test.each(['xlsx', 'biff8'] as const)('tells the sheets in the order of the tabs, and which is read (%s)', async (bookType) => {
  expect(await readWorkbookInfo(workbook(bookType))).toEqual({
    format: bookType === 'xlsx' ? 'xlsx' : 'xls',
    date1904: true,
    sheets: [
      { name: 'Notes', visibility: 'hidden', index: 0 },
      { name: 'Journal', visibility: 'visible', index: 1 },
      { name: 'Lists', visibility: 'very-hidden', index: 2 },
    ],
    defaultSheet: 'Journal',
    skippedSheets: ['Notes'],
  })
})

test.each(['xlsx', 'biff8'] as const)('lists merged ranges (%s)', async (bookType) => {
  expect(await readMergedCells(workbook(bookType))).toEqual(['A1:C1', 'B2:B4'])
  expect(await readMergedCells(workbook(bookType), { sheet: 'Notes' })).toEqual([])
})

test('lists at most 10,000 merged ranges', async () => {
  const afterRows = `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(10_001)}</mergeCells>`
  expect((await readMergedCells(makeXlsx({ rows: '', afterRows }))).length).toBe(10_000)
})
