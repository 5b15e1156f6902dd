import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openWorkbookWriter, readRows } from '@synergy-jobs/core/internal'
import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { balanced, openTestFolder } from '../../test/import/write-sheet.ts'
import { importColumns } from '../shared/import-sheet/import-columns.ts'
import { importFinancials } from './import-financials.ts'

describe.each(testEngines())('importFinancials on %s: refusals', (engine) => {
  it('refuses a whole file for one wrong row, lists each problem, and keeps the trail (spec finance §2.3 rules 5, 7, 12)', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet('wrong.xlsx', [
      ...balanced(3, 10),
      { division: '001', year: 2026, period: 4, account: '4100', debit: 10, credit: 1 },
      { division: '001', year: 2026, period: 4, account: '9999', credit: 10 },
      { division: '001', year: 2025, period: 4, account: '1000', debit: 10 },
      { division: '001', year: 2026, period: 14, account: '1000', debit: 10 },
      { division: '001', year: 2026, period: 5, account: '4321', debit: 10, costCentre: 'NONE', costUnit: 'NONE' },
      { division: '001', year: 2026, period: 5, account: '1000', debit: 0, description: 'x'.repeat(61) },
    ])

    const result = await importFinancials(context, { files: [file], mode: 'actual' })

    expect(result).toMatchObject({ status: 'partial', counts: { read: 8, written: 0, skipped: 1, rejected: 7 } })
    expect(result.rejections.map(({ code, where }) => [code, where['row'], where['cell']])).toEqual([
      ['E_AMOUNT', 4, 'K4'],
      ['E_GL_BLOCKED', 5, 'D5'],
      ['E_PERIOD_CLOSED', 6, 'C6'],
      ['E_PERIOD_UNKNOWN', 7, 'C7'],
      ['E_GL_CREATE', 8, 'D8'],
      ['E_COSTCENTER', 8, 'H8'],
      ['E_COSTUNIT', 8, 'I8'],
      ['E_UNBALANCED', undefined, undefined],
      ['E_UNBALANCED', undefined, undefined],
      ['E_UNBALANCED', undefined, undefined],
    ])
    expect(result.messages.map(({ code, details }) => [code, details['count'], details['rows']])).toEqual([
      ['W_TRUNCATED', 1, [9]],
      ['W_ZERO', 1, [9]],
    ])
    expect(result.files).toMatchObject([{ status: 'rejected', rows: { read: 8, written: 0, skipped: 1, rejected: 7 } }])
    expect(await context.db.selectFrom('TransactionsPending').selectAll().execute()).toEqual([])
    expect(await context.db.selectFrom('BacoFreeNumbers').select('FreeNumber').execute()).toEqual([{ FreeNumber: 1001 }])
    const logs = await context.db
      .selectFrom('CompanyLogs')
      .select(['CompanyCode', 'Source', 'Action', 'Status', 'Records', 'Remark', 'res_id'])
      .execute()
    expect(logs).toEqual([
      {
        CompanyCode: '001   ',
        Source: 'FinExcel',
        Action: 'Import',
        Status: 'Failed',
        Records: 0,
        Remark: 'wrong.xlsx: 8 rows read, 0 imported, 7 refused',
        res_id: 1,
      },
    ])
    const trail = await context.db.selectFrom('BacoProcessLog').select(['ProcessName', 'LogType', 'LogText']).orderBy('LogID').execute()
    expect(trail.filter(({ LogType }) => LogType === 3)).toHaveLength(10)
    expect(new Set(trail.map(({ ProcessName }) => ProcessName))).toEqual(new Set(['RPExcelImport.exe']))
  })

  it('refuses only the entries with wrong rows when atomicity says so', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet('mixed.xlsx', [
      ...balanced(3, 10),
      { division: '001', year: 2026, period: 4, account: '4100', debit: 10 },
      ...balanced(5, 20),
      { division: '001', year: 2026, period: 4, account: '1000', credit: 9 },
    ])

    const result = await importFinancials(context, { files: [file], mode: 'actual', atomicity: 'entry', chunkSize: 1 })

    expect(result).toMatchObject({ status: 'partial', counts: { read: 6, written: 4, skipped: 0, rejected: 2 } })
    expect(result.files[0]).toMatchObject({
      status: 'partial',
      entries: [
        { unit: '2026/3', status: 'imported', entryNumber: '1001' },
        { unit: '2026/4', status: 'rejected', debit: '10.00', credit: '9.00' },
        { unit: '2026/5', status: 'imported', entryNumber: '1002' },
      ],
    })
    const periods = await context.db.selectFrom('TransactionsPending').select('FinPeriod').orderBy('ID').execute()
    expect(periods.map(({ FinPeriod }) => FinPeriod)).toEqual([3, 3, 5, 5])
  })

  it('accepts unbalanced periods when asked to', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet('open.xlsx', [{ division: '001', year: 2026, period: 3, account: '4100', debit: 10 }])

    const result = await importFinancials(context, { files: [file], mode: 'actual', requireBalanced: false })

    expect(result.files[0]?.entries).toMatchObject([{ status: 'imported', debit: '10.00', credit: '0.00' }])
  })

  it('refuses two divisions in one file, an unknown one, and passes over those not asked for', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const two = await folder.sheet('two.xlsx', [...balanced(3, 1), ...balanced(3, 1, { division: '300' })])
    const unknown = await folder.sheet('unknown.xlsx', balanced(3, 1, { division: '777' }))
    const british = await folder.sheet('british.xlsx', balanced(3, 1, { division: '300' }))

    const result = await importFinancials(context, { files: [two, unknown, british], mode: 'actual', divisions: ['1', '777'] })

    expect(result.files.map(({ name, status, rows }) => [name, status, rows.read, rows.rejected])).toEqual([
      ['two.xlsx', 'rejected', 4, 4],
      ['unknown.xlsx', 'rejected', 2, 2],
      ['british.xlsx', 'other-division', 0, 0],
    ])
    expect(new Set(result.rejections.map(({ code }) => code))).toEqual(new Set(['E_DIVISION_MIXED', 'E_DIVISION_UNKNOWN']))
    expect(result.messages).toMatchObject([{ code: 'I_OTHER_DIVISION' }])
    expect(result.counts).toEqual({ read: 6, written: 0, skipped: 0, rejected: 6 })
  })

  it('goes on after files that cannot be read', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const good = await folder.sheet('good.xlsx', balanced(3, 1))
    const bytes = await readFile(good)
    const truncated = await folder.bytes('truncated.xlsx', bytes.subarray(0, bytes.length - 200))
    const text = await folder.bytes('text.xlsx', 'Division;Year')

    const result = await importFinancials(context, { files: [truncated, text, join(folder.path, 'none.xlsx'), good], mode: 'actual' })

    expect(result).toMatchObject({ status: 'partial', counts: { read: 2, written: 2, skipped: 0, rejected: 0 } })
    expect(result.files.map(({ name, status }) => [name, status])).toEqual([
      ['truncated.xlsx', 'rejected'],
      ['text.xlsx', 'rejected'],
      ['none.xlsx', 'rejected'],
      ['good.xlsx', 'imported'],
    ])
    expect(result.rejections.map(({ code, where }) => [code, where['file']])).toEqual([
      ['E_FILE', 'truncated.xlsx'],
      ['E_FILE', 'text.xlsx'],
      ['E_FILE', 'none.xlsx'],
    ])
  })

  it('reads the first visible sheet and tells of hidden ones before it', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = join(folder.path, 'hidden.xlsx')
    await using workbook = await openWorkbookWriter(file)
    await workbook.addSheet({ name: 'Lists', visibility: 'hidden', columns: [{ header: 'nothing' }] })
    const sheet = await workbook.addSheet({ name: 'Figures', columns: importColumns.map(({ header }) => ({ header: header.en })) })
    for (const line of balanced(3, 1)) await sheet.writeRow(importColumns.map(({ key }) => line[key]))
    await workbook.commit()

    const result = await importFinancials(context, { files: [file], mode: 'actual' })

    expect(result).toMatchObject({
      status: 'succeeded',
      counts: { written: 2 },
      messages: [{ severity: 'warning', code: 'W_HIDDEN_SHEET' }],
    })
    expect(result.messages[0]?.text).toContain('Lists')
  })

  it('lists a bounded number of 10,000 problems, counts all, and writes all refused rows', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const lines = Array.from({ length: 10_000 }, () => ({ division: '001', year: 2026, period: 3, account: '4100', debit: 'NaN' }))
    const file = await folder.sheet('many.xlsx', lines)

    const result = await importFinancials(context, { files: [file], mode: 'actual', output: { directory: folder.path } })

    expect(result.counts).toEqual({ read: 10_000, written: 0, skipped: 0, rejected: 10_000 })
    expect(result.rejections).toHaveLength(100)
    expect(result.files[0]).toMatchObject({ errors: 10_000 })
    expect(result.messages).toMatchObject([{ code: 'I_MORE_REJECTIONS', details: { count: 9_900 } }])
    let rows = 0
    for await (const row of readRows(result.artefacts[0]?.path ?? '')) rows = row.rowNumber
    expect(rows).toBe(10_001)
  })
})
