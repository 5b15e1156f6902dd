import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { JobError } from '@synergy-jobs/core'
import { openTemporaryDirectory, openWorkbookWriter, type WrittenValue } from '@synergy-jobs/core/internal'
import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, test } from 'vitest'
import { importColumns } from '../shared/import-sheet/import-columns.ts'
import { templateSheet } from '../shared/import-sheet/template-version.ts'
import { type PreviewImportOptions, previewImport } from './preview-import.ts'

const english = importColumns.map(({ header }) => header.en)
const line = (account: WrittenValue, debit: WrittenValue, credit: WrittenValue = null): WrittenValue[] => {
  return [1, 2026, 3, account, null, null, null, null, null, debit, credit, null, 'March']
}

async function preview(
  rows: readonly (readonly WrittenValue[])[],
  more: Partial<PreviewImportOptions> = {},
  headers: readonly string[] = english,
) {
  await using directory = await openTemporaryDirectory()
  const file = join(directory.path, 'march.xlsx')
  {
    await using workbook = await openWorkbookWriter(file)
    const sheet = await workbook.addSheet({ name: 'Journal', columns: headers.map((header) => ({ header })) })
    for (const row of rows) await sheet.writeRow(row)
    await workbook.commit()
  }
  await using context = await openTestContext()
  const found = await previewImport(context, { file, mode: 'actual', ...more })
  expect(await previewImport(context, { mode: 'actual', ...more, file: await readFile(file) })).toEqual(found)
  return found
}

describe('what is found', () => {
  test('headers, mapping, division, first rows as they would be taken, and totals', async () => {
    const found = await preview([line(1000, 10.5), line('8000', null, '10.50'), line(1000, 0)], { sampleRows: 2 })
    expect(found.headers).toHaveLength(13)
    expect(found.headers[3]).toEqual({ address: 'D1', index: 3, text: 'G/L', means: 'account' })
    expect(found).toMatchObject({ by: 'name', mapping: { division: 'A', account: 'D', description: 'M' }, rowsChecked: 3, complete: true })
    expect(found.division).toEqual({ code: '001', name: 'Demo Holland BV', currency: 'EUR' })
    const shared = { division: '001', year: 2026, period: 3, costCentre: 'GENERAL', description: 'March' }
    expect(found.rows).toEqual([
      { row: 2, verdict: 'good', values: { ...shared, account: '1000', debit: '10.50', credit: '0.00' } },
      { row: 3, verdict: 'good', values: { ...shared, account: '8000', debit: '0.00', credit: '10.50' } },
    ])
    expect(found.totals).toEqual([{ year: 2026, period: 3, rows: 2, debit: '10.50', credit: '10.50' }])
    expect([found.problems.map(({ code }) => code), found.problemCounts]).toEqual([['W_ZERO'], { W_ZERO: 1 }])
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })

  test('problems of rows and file, and accounts that would be created', async () => {
    const create = [1, 2026, 3, 4711, 'Perfume', 'D', 'P', null, null, 1, null, null, null]
    const found = await preview([line(9999, 5), create, line(1000, 'abc')])
    expect(found.problems.map(({ code, address }) => `${code} ${address}`)).toEqual(['E_GL_BLOCKED D2', 'W_GL_CREATED D3', 'E_AMOUNT J4'])
    expect(found.newAccounts).toEqual(['4711'])
    expect(found.rows.map(({ verdict }) => verdict)).toEqual(['bad', 'good', 'bad'])
    expect((await preview([line(1000, 5)])).problems).toMatchObject([{ code: 'E_UNBALANCED' }])
    expect((await preview([line(1000, 5)], { requireBalanced: false })).problems).toEqual([])
  })

  test('budget figures name their scenario', async () => {
    expect(await preview([line(1000, 5)], { mode: 'budget' })).toMatchObject({ scenario: 'B2026', problems: [] })
    expect((await preview([line(1000, 5)], { mode: 'budget', scenario: 'B2025' })).problems).toMatchObject([{ code: 'E_SCENARIO' }])
  })

  test('no more rows than asked for are checked, and then balance is not judged', async () => {
    const rows = Array.from({ length: 30 }, () => line(9999, 5))
    const found = await preview(rows, { maxRows: 25, maxProblems: 10 })
    expect(found).toMatchObject({ rowsChecked: 25, complete: false, problemCounts: { E_GL_BLOCKED: 25 } })
    expect([found.problems.length, found.rows.length]).toEqual([10, 20])
    expect(await preview(rows, { maxRows: 30 })).toMatchObject({
      rowsChecked: 30,
      complete: true,
      problemCounts: { E_GL_BLOCKED: 30, E_UNBALANCED: 1 },
    })
  })

  test('a refused header says what is missing and reads no row', async () => {
    const found = await preview([line(1000, 5)], {}, english.slice(0, 12))
    expect(found).toMatchObject({ rows: [], rowsChecked: 0, problems: [{ code: 'E_HEADER' }] })
    expect(found.mapping).toBeUndefined()
    expect(found.headers).toHaveLength(12)
  })

  test('no data, and no known division', async () => {
    expect((await preview([])).problemCounts).toEqual({ E_EMPTY: 1 })
    const found = await preview([['XX', 2026, 3, 1000, null, null, null, null, null, 5]])
    expect([found.division, found.problemCounts]).toEqual([undefined, { E_DIVISION_UNKNOWN: 1, E_UNBALANCED: 1 }])
  })
})

test('problems of the file are listed before those of many rows', async () => {
  const found = await preview([...Array.from({ length: 30 }, () => line(1000, 'abc')), [], line(1000, 5)], { maxProblems: 5 })
  expect(found.problems.map(({ code }) => code)).toEqual(['E_ROWS_AFTER_EMPTY', 'E_AMOUNT', 'E_AMOUNT', 'E_AMOUNT', 'E_AMOUNT'])
  expect(found.problemCounts).toEqual({ E_AMOUNT: 30, E_ROWS_AFTER_EMPTY: 2 })
})

describe.each(testEngines())('on %s', (engine) => {
  test('nothing but eight queries is asked of the database', async () => {
    await using directory = await openTemporaryDirectory()
    const file = join(directory.path, 'template.xlsx')
    const events: string[] = []
    await using context = await openTestContext({ engine, onQuery: ({ sql }) => void events.push(sql) })
    await using workbook = await openWorkbookWriter(file)
    const sheet = await workbook.addSheet({ name: 'Journal', columns: english.map((header) => ({ header })) })
    await sheet.writeRow(line(1000, 5))
    const version = await workbook.addSheet({ name: templateSheet, visibility: 'very-hidden' })
    await version.writeRow(['version', 1])
    await workbook.commit()
    events.length = 0
    const found = await previewImport(context, { file, mode: 'actual' })
    expect([found.templateVersion, found.problemCounts]).toEqual([1, { E_UNBALANCED: 1 }])
    expect(events.every((sql) => /^select/i.test(sql))).toBe(true)
    expect(events.length).toBeLessThanOrEqual(8)
  })
})

describe('refused', () => {
  test.each([
    [{ mode: 'actuals' }, 'mode', "'actual' or 'budget'"],
    [{ mode: 'actual', maxRows: 0 }, 'maxRows', 'a whole number from 1 to 1048576'],
    [{ mode: 'actual', rows: 5 }, 'rows', 'no such option'],
  ])('%j', async (given, option, allowed) => {
    await using context = await openTestContext()
    const refused = await previewImport(context, { file: 'none.xlsx', ...given } as never).catch((error: unknown) => error)
    expect(JobError.isInstance(refused) && [refused.code, refused.details['faults']]).toEqual([
      'invalid-options',
      [expect.objectContaining({ option, allowed })],
    ])
  })

  test('what is no workbook', async () => {
    await using context = await openTestContext()
    const failed = await previewImport(context, { file: Buffer.from('no workbook'), mode: 'actual' }).catch((error: unknown) => error)
    expect(JobError.isInstance(failed) && [failed.code, failed.details['reason']]).toEqual(['invalid-file', 'not-a-workbook'])
  })

  test('a signal that has stopped', async () => {
    await using context = await openTestContext()
    const stopped = previewImport(context, { file: 'none.xlsx', mode: 'actual', signal: AbortSignal.abort(new Error('enough')) })
    await expect(stopped).rejects.toThrow('enough')
  })
})
