import { join } from 'node:path'
import { JobError } from '@synergy-jobs/core'
import { openTemporaryDirectory, openWorkbookWriter, readRows, type WrittenValue } from '@synergy-jobs/core/internal'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { templateMapping } from '../../../test/import-sheet/check-rows.ts'
import { checkWorkbook, judgeRows } from '../../../test/import-sheet/check-workbook.ts'
import { importColumns } from './import-columns.ts'
import { writeRejects } from './write-rejects.ts'

const headers = importColumns.map(({ header }) => header.en)

async function writeWorkbook(file: string, rows: readonly (readonly WrittenValue[])[]): Promise<void> {
  await using workbook = await openWorkbookWriter(file)
  const sheet = await workbook.addSheet({ name: 'Journal', columns: headers.map((header) => ({ header })) })
  for (const row of rows) await sheet.writeRow(row)
  await workbook.commit()
}

const rows: readonly (readonly WrittenValue[])[] = [
  [1, 2026, 3, 1000, null, null, null, null, 'U1', 10.01, null, null, 'Ärger & 😀 <b>'],
  ['001', '2026', '3', '1234567890', null, null, null, 10, null, null, '10.01', null, '=1+1'],
  ['001', 2026, 4, 100, null, null, null, null, null, 5, null, 5, 'good'],
  ['001', 2026, 4, '0100', null, null, null, null, null, null, 5, -5, 'good'],
  ['001', 2026, 3, 1000, null, null, null, null, null, 0, 0, 0, 'no amount'],
  ['001', 2026, 3, 1000.5, 'New', 'D', 'P', '0010', 7, new Date(Date.UTC(2026, 2, 1)), true, null, 'x'.repeat(300)],
]

test('only rejected rows are written, in template layout, with their values, marks and errors', async () => {
  await using directory = await openTemporaryDirectory()
  const [source, target] = [join(directory.path, 'march.xlsx'), join(directory.path, 'rejects.xlsx')]
  await writeWorkbook(source, rows)
  const written = await writeRejects(target, judgeRows(source, { atomicity: 'entry' }), { mapping: templateMapping })
  expect(written).toEqual({ rows: 3 })
  const copied: unknown[][] = []
  for await (const { cells } of readRows(target)) copied.push(cells.map(({ value }) => value))
  expect(copied[0]).toEqual([...headers, 'Errors'])
  expect(copied[1]?.slice(0, 13)).toEqual(['001', 2026, 3, 1000, null, null, null, null, 'U1', 10.01, null, null, 'Ärger & 😀 <b>'])
  expect(copied[1]?.[13]).toBe('Period 2026/3 has rows with errors.')
  expect(copied[2]).toEqual([...(rows[1] ?? []), 'E_GL_CODE D3: "1234567890" has 10 characters; an account has at most 9.'])
  expect(copied[3]?.slice(0, 13)).toEqual(rows[5])
  expect(copied[3]?.[13]).toContain('E_GL_CODE D7: "1000.5" is not an account')
})

test('rejects imported again without correction are refused for the same reasons', async () => {
  await using directory = await openTemporaryDirectory()
  const [source, target] = [join(directory.path, 'march.xlsx'), join(directory.path, 'rejects.xlsx')]
  const cell = fc.oneof(
    fc.constantFrom<WrittenValue>(null, 0, 1, 10.01, 100, 1000, 2026, 3, '001', '1000', '0100', 'U1', 'abc', '#REF!', true, '1e5', '١'),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  const good = fc.constantFrom(...rows)
  const anyRow = fc.tuple(good, fc.nat(12), cell).map(([row, index, value]) => row.with(index, value))
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 8 }), async (written) => {
      await writeWorkbook(source, written)
      const first = await checkWorkbook(source, { atomicity: 'file' })
      await writeRejects(target, judgeRows(source, { atomicity: 'file' }), { mapping: templateMapping })
      const again = await checkWorkbook(target, { atomicity: 'file' })
      const rejected = first.verdict.counts.rejected === 0 ? [] : first.rows.filter(({ verdict }) => verdict !== 'zero')
      const errorsOf = (checked: (typeof rejected)[number]) =>
        checked.problems.filter(({ severity }) => severity === 'error').map(({ code, column }) => `${code} ${column}`)
      expect(again.rows.map(errorsOf)).toEqual(rejected.map(errorsOf))
      expect(again.rows.map(({ resolved }) => ({ ...resolved, rowNumber: 0 }))).toEqual(
        rejected.map(({ resolved }) => ({ ...resolved, rowNumber: 0 })),
      )
    }),
    { numRuns: 25 },
  )
})

test('nothing rejected gives a workbook of headers only', async () => {
  await using directory = await openTemporaryDirectory()
  const [source, target] = [join(directory.path, 'march.xlsx'), join(directory.path, 'rejects.xlsx')]
  await writeWorkbook(source, rows.slice(2, 4))
  expect(await writeRejects(target, judgeRows(source, { atomicity: 'file' }), { mapping: templateMapping, language: 'nl' })).toEqual({
    rows: 0,
  })
  expect((await checkWorkbook(target, { atomicity: 'file' })).verdict.problems).toMatchObject([{ code: 'E_EMPTY' }])
})

test('a folder that is not there is write-failed', async () => {
  await using directory = await openTemporaryDirectory()
  const source = join(directory.path, 'march.xlsx')
  await writeWorkbook(source, rows)
  const failed = await writeRejects(join(directory.path, 'none', 'rejects.xlsx'), judgeRows(source, { atomicity: 'file' }), {
    mapping: templateMapping,
  }).catch((error: unknown) => error)
  expect(JobError.isInstance(failed) && failed.code).toBe('write-failed')
})
