import { join } from 'node:path'
import { JobError } from '@synergy-jobs/core'
import { openTemporaryDirectory, openWorkbookWriter, readRows, type WrittenValue } from '@synergy-jobs/core/internal'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { checkWorkbook } from '../../../test/import-sheet/check-workbook.ts'
import { importColumns } from './import-columns.ts'
import { type WriteAnnotatedCopyOptions, writeAnnotatedCopy } from './write-annotated-copy.ts'

const headers = importColumns.map(({ header }) => header.en)
const good = (period: number, side: 'debit' | 'credit'): WrittenValue[] => {
  return [
    '001',
    2026,
    period,
    '1000',
    null,
    null,
    null,
    null,
    null,
    side === 'debit' ? 5 : null,
    side === 'credit' ? 5 : null,
    null,
    'good',
  ]
}
const bad: WrittenValue[] = ['001', 2026, 4, '9999', null, null, null, null, null, 'five', null, 7, 'bad']
const zero: WrittenValue[] = ['001', 2026, 3, '1000', null, null, null, null, null, 0, null, null, 'zero']

async function annotate(
  rows: readonly (readonly WrittenValue[])[],
  more: Partial<WriteAnnotatedCopyOptions> = {},
  header: readonly string[] = headers,
) {
  await using directory = await openTemporaryDirectory()
  const [source, target] = [join(directory.path, 'march.xlsx'), join(directory.path, 'march.annotated.xlsx')]
  {
    await using workbook = await openWorkbookWriter(source)
    const sheet = await workbook.addSheet({ name: 'Journal', columns: header.map((text) => ({ header: text })) })
    for (const row of rows) await sheet.writeRow(row)
    await workbook.commit()
  }
  const checked = await checkWorkbook(source, { atomicity: 'entry' })
  async function* judged() {
    yield* checked.judged
  }
  const counts = await writeAnnotatedCopy(target, judged(), { header: checked.header, problems: checked.verdict.problems, ...more })
  const values: unknown[][] = []
  for await (const { cells } of readRows(target)) values.push(cells.map(({ value }) => value))
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(target)
  return { counts, values, workbook, again: await checkWorkbook(target, { atomicity: 'entry' }) }
}

function fillOf(cell: ExcelJS.Cell | undefined): string | undefined {
  return cell?.fill?.type === 'pattern' ? cell.fill.fgColor?.argb : undefined
}

test('every row is copied with its status; bad cells are red and say why in a note', async () => {
  const { counts, values, workbook } = await annotate([good(3, 'debit'), good(3, 'credit'), bad, good(4, 'credit'), zero])
  expect(counts).toEqual({ rows: 5, notesLeftOut: 0 })
  expect(values[0]).toEqual([...headers, 'Status'])
  expect(values.slice(1).map((row) => row[13])).toEqual([
    'Imported',
    'Imported',
    'Rejected: E_AMOUNT J4: "five" is not an amount; write digits, one decimal separator and a sign only.\nE_GL_BLOCKED D4: account 9999 is blocked; unblock it or choose another.',
    'Rejected: Period 2026/4 has rows with errors.',
    'Skipped: W_ZERO Row 6: debit and credit are both zero; the row is skipped.',
  ])
  expect(values[3]?.slice(0, 13)).toEqual(bad)
  const sheet = workbook.worksheets[0]
  expect(['D4', 'J4', 'N4', 'N5', 'C4', 'N2'].map((address) => fillOf(sheet?.getCell(address)))).toEqual([
    'FFFFC7CE',
    'FFFFC7CE',
    'FFFFC7CE',
    'FFFFEB9C',
    undefined,
    undefined,
  ])
  expect(JSON.stringify(sheet?.getCell('D4').note)).toContain('E_GL_BLOCKED D4: account 9999 is blocked; unblock it or choose another.')
})

test('the copy keeps row numbers over a gap, lists the problems of the file, and is judged like the original', async () => {
  const { values, workbook, again } = await annotate([good(3, 'debit'), [], [], good(3, 'credit')], { dryRun: true })
  expect(values).toHaveLength(3)
  expect(workbook.worksheets[0]?.getCell('N5').value).toContain('Rejected: E_ROWS_AFTER_EMPTY Row 5')
  const list = workbook.worksheets[1]
  expect(list?.name).toBe('Problems of the file')
  expect([list?.getCell('A2').value, list?.getCell('A3').value]).toEqual(['E_ROWS_AFTER_EMPTY', 'E_UNBALANCED'])
  expect(again.verdict.problems.map(({ code }) => code)).toEqual(['E_ROWS_AFTER_EMPTY', 'E_UNBALANCED'])
})

test('a copy that is annotated again keeps one Status column', async () => {
  const { values } = await annotate(
    [
      [...good(3, 'debit'), 'Rejected: old'],
      [...good(3, 'credit'), 'old'],
    ],
    { dryRun: true },
    [...headers, 'Status'],
  )
  expect(values.map((row) => row[13])).toEqual(['Status', 'Would be imported', 'Would be imported'])
  expect(values.every((row) => row.length === 14)).toBe(true)
})

test('a refused header is copied with notes on its wrong cells', async () => {
  const { values, workbook } = await annotate([good(3, 'debit')], {}, [...headers.slice(0, 12), 'Remark'])
  expect(values).toEqual([[...headers.slice(0, 12), 'Remark', 'Status']])
  const cell = workbook.worksheets[0]?.getCell('M1')
  expect([fillOf(cell), JSON.stringify(cell?.note)]).toEqual(['FFFFC7CE', expect.stringContaining('is not one of the 13 headers')])
  expect(workbook.worksheets[1]?.getCell('A2').value).toBe('E_HEADER')
})

test('notes are bounded; the fill and Status still tell', async () => {
  const { counts, workbook } = await annotate([bad, bad, bad], { maxNotes: 2 })
  expect(counts).toEqual({ rows: 3, notesLeftOut: 4 })
  expect(fillOf(workbook.worksheets[0]?.getCell('D4'))).toBe('FFFFC7CE')
  expect(workbook.worksheets[0]?.getCell('D4').note).toBeUndefined()
})

test('a stopped copy leaves nothing behind', async () => {
  await using directory = await openTemporaryDirectory()
  const target = join(directory.path, 'copy.xlsx')
  const stop = new AbortController()
  async function* rows() {
    yield* (await checkWorkbookOf(good(3, 'debit'))).judged
    stop.abort(new Error('stopped'))
    yield* (await checkWorkbookOf(good(3, 'debit'))).judged
  }
  async function checkWorkbookOf(row: readonly WrittenValue[]) {
    const source = join(directory.path, 'source.xlsx')
    await using workbook = await openWorkbookWriter(source)
    const sheet = await workbook.addSheet({ name: 'Journal', columns: headers.map((header) => ({ header })) })
    await sheet.writeRow(row)
    await workbook.commit()
    return checkWorkbook(source, { atomicity: 'file' })
  }
  const { header } = await checkWorkbookOf(good(3, 'debit'))
  await expect(writeAnnotatedCopy(target, rows(), { header, signal: stop.signal })).rejects.toThrow('stopped')
  const unreadable = await readRows(target)
    .next()
    .catch((error: unknown) => error)
  expect(JobError.isInstance(unreadable) && unreadable.details['reason']).toBe('not-found')
})
