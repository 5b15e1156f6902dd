import { join } from 'node:path'
import { openTemporaryDirectory } from '@synergy-jobs/core/internal'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { importColumns } from './import-columns.ts'
import { openImportFile } from './open-import-file.ts'

async function open(fill: (workbook: ExcelJS.Workbook) => void) {
  await using directory = await openTemporaryDirectory()
  const file = join(directory.path, 'journal.xlsx')
  const workbook = new ExcelJS.Workbook()
  fill(workbook)
  await workbook.xlsx.writeFile(file)
  await using sheet = await openImportFile(file)
  return { header: sheet.header, rows: sheet.firstRows.length }
}

const english = importColumns.map(({ header }) => header.en)

test('merged headers are told as the reason why some are missing', async () => {
  const { header, rows } = await open((workbook) => {
    const sheet = workbook.addWorksheet('Journal')
    sheet.addRow(english)
    sheet.addRow(['001', 2026, 3])
    sheet.mergeCells('E1:G1')
  })
  expect(rows).toBe(0)
  expect(header.problems.map(({ message }) => message)).toEqual([
    'Row 1 lacks 2 of the 13 column headers: G/L Side, G/L Type. Merged cells hide headers (E1:G1); unmerge them.',
  ])
})

test('the first visible sheet counts; a hidden one before it and others behind it do not', async () => {
  const { header, rows } = await open((workbook) => {
    workbook.addWorksheet('Old', { state: 'hidden' }).addRow(['nothing'])
    const sheet = workbook.addWorksheet('Journal')
    sheet.addRow(english)
    sheet.addRow(['001', 2026, 3, 1000])
    workbook.addWorksheet('Notes').addRow(['nothing'])
  })
  expect([header.problems, rows]).toEqual([[], 1])
})

test('a sheet without anything in it is empty', async () => {
  const { header, rows } = await open((workbook) => void workbook.addWorksheet('Journal'))
  expect([header.problems.map(({ code }) => code), rows]).toEqual([['E_EMPTY'], 0])
})
