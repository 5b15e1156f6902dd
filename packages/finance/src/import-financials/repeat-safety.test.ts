import { openTestContext, type TestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { balanced, openTestFolder } from '../../test/import/write-sheet.ts'
import { importFinancials } from './import-financials.ts'

async function pendingRows(context: TestContext): Promise<readonly (readonly [string | null, number, number])[]> {
  const rows = await context.db
    .selectFrom('TransactionsPending')
    .select(['EntryNumber', 'AmountDebitAC', 'AmountCreditAC'])
    .orderBy('ID')
    .execute()
  return rows.map((row) => [row.EntryNumber, row.AmountDebitAC, row.AmountCreditAC])
}

describe.each(testEngines())('importFinancials on %s: the same content again', (engine) => {
  it('writes nothing the second time, under whatever name and in whatever bytes', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const first = await folder.sheet('march.xlsx', balanced(3, 10))
    const again = await folder.sheet('copy.xlsx', [...balanced(3, 10), { balanced: 0 }])
    const one = await importFinancials(context, { files: [first], mode: 'actual' })

    const two = await importFinancials(context, { files: [again], mode: 'actual' })

    expect(two).toMatchObject({ status: 'succeeded', counts: { read: 2, written: 0, skipped: 2, rejected: 0 }, rejections: [] })
    expect(two.messages).toMatchObject([{ severity: 'info', code: 'I_NOTHING_NEW', details: { importedBy: one.runId } }])
    const entry = one.files[0]?.entries[0]
    expect(two.files[0]).toMatchObject({
      status: 'unchanged',
      contentHash: one.files[0]?.contentHash,
      entries: [{ status: 'unchanged', importedBy: one.runId, entryNumber: entry?.entryNumber, entryGuid: entry?.entryGuid }],
    })
    expect(await pendingRows(context)).toHaveLength(2)
    expect(await context.db.selectFrom('CompanyLogs').select('LogID').execute()).toHaveLength(1)
  })

  it('writes only the entries that are new', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await importFinancials(context, { files: [await folder.sheet('q.xlsx', [...balanced(3, 10), ...balanced(4, 20)])], mode: 'actual' })

    const corrected = await folder.sheet('q2.xlsx', [...balanced(3, 10), ...balanced(4, 21)])
    const result = await importFinancials(context, { files: [corrected], mode: 'actual' })

    expect(result.counts).toEqual({ read: 4, written: 2, skipped: 2, rejected: 0 })
    expect(result.files[0]?.entries.map(({ unit, status, entryNumber }) => [unit, status, entryNumber])).toEqual([
      ['2026/3', 'unchanged', '1001'],
      ['2026/4', 'imported', '1003'],
    ])
  })

  it('finds repeats within one run, in a dry run too', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const files = [await folder.sheet('a.xlsx', balanced(3, 10)), await folder.sheet('b.xlsx', balanced(3, 10))]

    const dry = await importFinancials(context, { files, mode: 'actual', dryRun: true })
    const real = await importFinancials(context, { files, mode: 'actual' })

    expect(dry.counts).toEqual({ read: 4, written: 2, skipped: 2, rejected: 0 })
    expect(real.counts).toEqual(dry.counts)
    expect(real.files.map(({ status }) => status)).toEqual(['imported', 'unchanged'])
    expect(dry.files.map(({ status }) => status)).toEqual(['imported', 'unchanged'])
  })

  it('imports it once more when repeat says so', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet('a.xlsx', balanced(3, 10))
    const options = { files: [file], mode: 'actual', repeat: 'import' } as const

    await importFinancials(context, options)
    const second = await importFinancials(context, options)
    const third = await importFinancials(context, { ...options, repeat: 'skip' })

    expect(second.counts).toMatchObject({ written: 2, skipped: 0 })
    expect(third.counts).toMatchObject({ written: 0, skipped: 2 })
    expect(await pendingRows(context)).toEqual([
      ['1001', 10, 0],
      ['1001', 0, 10],
      ['1002', 10, 0],
      ['1002', 0, 10],
    ])
  })

  it('reports a failure in the division log once, however often the file fails the same way', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet('bad.xlsx', [{ division: '001', year: 2026, period: 3, account: '4100', debit: 10 }])
    const options = { files: [file], mode: 'actual' } as const

    const first = await importFinancials(context, options)
    const second = await importFinancials(context, options)

    expect(first.rejections).toEqual(second.rejections)
    expect(second.status).toBe('failed')
    expect(await context.db.selectFrom('CompanyLogs').select('Status').execute()).toEqual([{ Status: 'Failed' }])
  })
})

describe.each(testEngines())('importFinancials on %s: dry run', (engine) => {
  it('reports what the real run does and leaves no row, number or lock behind', async () => {
    await using context = await openTestContext({ engine, installed: false })
    await using folder = await openTestFolder()
    const created = { account: '4999', accountDescription: 'Sundry', accountSide: 'D', accountType: 'P' } as const
    const lines = [...balanced(3, 10), ...balanced(4, 5), { division: '001', year: 2026, period: 4, ...created, debit: 1 }]
    const file = await folder.sheet('a.xlsx', [...lines, { division: '001', year: 2026, period: 4, account: '1000', credit: 1 }])

    const result = await importFinancials(context, { files: [file], mode: 'actual', dryRun: true })

    expect(result).toMatchObject({ status: 'succeeded', dryRun: true, counts: { read: 6, written: 6, skipped: 0, rejected: 0 } })
    expect(result.files[0]).toMatchObject({ status: 'imported', createdAccounts: ['4999'] })
    expect(result.files[0]?.entries).toEqual([
      { unit: '2026/3', status: 'imported', rows: 2, year: 2026, period: 3, debit: '10.00', credit: '10.00' },
      { unit: '2026/4', status: 'imported', rows: 4, year: 2026, period: 4, debit: '6.00', credit: '6.00' },
    ])
    for (const table of ['TransactionsPending', 'CompanyLogs', 'BacoProcessLog'] as const) {
      expect(await context.db.selectFrom(table).selectAll().execute()).toEqual([])
    }
    expect(await context.db.selectFrom('BacoFreeNumbers').select('FreeNumber').execute()).toEqual([{ FreeNumber: 1001 }])
    expect(await context.db.selectFrom('Numbers').select('Number').where('Used', '=', true).execute()).toEqual([])
    expect(await context.db.selectFrom('grtbk').select('ID').where('reknr', '=', '     4999').execute()).toEqual([])
  })
})
