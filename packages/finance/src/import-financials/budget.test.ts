import { insertRows, openTestContext, type TestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { openTestFolder, type SheetLine } from '../../test/import/write-sheet.ts'
import { importFinancials } from './import-financials.ts'

const line = (period: number, debit: number, more: SheetLine = {}): SheetLine => ({
  division: '001',
  year: 2026,
  period,
  account: '4100',
  debit,
  ...more,
})

async function budgetTotals(context: TestContext): Promise<readonly (readonly [number | null, number])[]> {
  const rows = await context.db
    .selectFrom('TransactionsPending')
    .select(['FinPeriod', 'AmountDebitAC'])
    .where('transtype', '=', 'B')
    .orderBy('FinPeriod')
    .orderBy('AmountDebitAC')
    .execute()
  return rows.map(({ FinPeriod, AmountDebitAC }) => [FinPeriod, AmountDebitAC])
}

describe.each(testEngines())('importFinancials on %s: budgets', (engine) => {
  it('writes pending rows with transtype B and the scenario of the division (spec finance §2.6 Q2)', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet('budget.xlsx', [line(1, 100), line(1, 50, { account: '8000', debit: null, credit: 50 })])

    const result = await importFinancials(context, { files: [file], mode: 'budget' })

    expect(result.files[0]).toMatchObject({
      target: 'pending',
      scenario: 'B2026',
      entries: [{ unit: '2026/1', debit: '100.00', credit: '50.00' }],
    })
    const rows = await context.db
      .selectFrom('TransactionsPending')
      .select(['transtype', 'bud_vers', 'EntryNumber', 'AmountDebitAC'])
      .orderBy('ID')
      .execute()
    expect(rows).toEqual([
      { transtype: 'B', bud_vers: 'B2026', EntryNumber: '1001', AmountDebitAC: 100 },
      { transtype: 'B', bud_vers: 'B2026', EntryNumber: '1001', AmountDebitAC: 0 },
    ])
  })

  it('writes budget totals, which have no numbers and the sign of debit less credit (spec finance §2.6 Q4)', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet('budget.xlsx', [line(1, 100, { costUnit: 'UNIT1' }), line(2, 0, { account: '8000', credit: 50.5 })])

    const result = await importFinancials(context, { files: [file], mode: 'budget', budgetTarget: 'budgets' })

    expect(result.files[0]?.entries[0]).not.toHaveProperty('entryNumber')
    const rows = await context.db.selectFrom('Budgets').selectAll().orderBy('FinPeriod').execute()
    const common = {
      CompanyCode: '001   ',
      ScenarioCode: 'B2026',
      ScenarioVersion: 1,
      FinYear: 2026,
      CurrencyCode: 'EUR',
      Rate: 1,
      CurrencyAliasAC: 'EUR',
      Division: 1,
    }
    expect(rows).toMatchObject([
      {
        ...common,
        FinPeriod: 1,
        CompanyAccountCode: '     4100',
        CompanyCostcenterCode: 'GENERAL',
        CompanyCostunitCode: 'UNIT1',
        Amount: 100,
        AmountAC: 100,
      },
      {
        ...common,
        FinPeriod: 2,
        CompanyAccountCode: '     8000',
        CompanyCostcenterCode: 'GENERAL',
        CompanyCostunitCode: null,
        Amount: -50.5,
        AmountAC: -50.5,
      },
    ])
    expect(await context.db.selectFrom('BacoFreeNumbers').select('FreeNumber').execute()).toEqual([{ FreeNumber: 1001 }])
  })

  it('writes ledger rows of transtype B with padded codes and a posting number above all others', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await insertRows(context.db, 'gbkmut', [{ CompanyCode: '001', verwerknrl: 41, TransactionGuid: context.newGuid() }])
    const file = await folder.sheet('budget.xlsx', [line(1, 100), line(12, 25)])

    await importFinancials(context, { files: [file], mode: 'budget', budgetTarget: 'ledger', scenario: 'B2026' })

    const rows = await context.db.selectFrom('gbkmut').selectAll().where('transtype', '=', 'B').orderBy('ID').execute()
    expect(rows).toMatchObject([
      {
        CompanyCode: '001',
        bkjrcode: 2026,
        periode: '  1',
        datum: new Date('2026-01-31T00:00:00Z'),
        reknr: '     4100',
        bkstnr: '1001',
        bdr_hfl: 100,
        bdr_val: 100,
        valcode: 'EUR',
        koers: 1,
        AmountCentral: 100,
        CurrencyAliasAc: 'EUR',
        bud_vers: 'B2026   ',
        transtype: 'B',
        transsubtype: 'N',
        verwerknrl: 42,
        regel: '   1',
        regelcode: 'B',
        kstplcode: 'GENERAL   ',
        faktuurnr: '26000001',
        oorsprong: 'Z',
      },
      { periode: ' 12', bkstnr: '1002', verwerknrl: 43, faktuurnr: '26000002', bdr_hfl: 25 },
    ])
  })

  it('refuses unknown, blocked and too short scenarios, and says so', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet('budget.xlsx', [line(7, 100)])
    for (const scenario of ['NONE', 'B2025', 'HALF26']) {
      const result = await importFinancials(context, { files: [file], mode: 'budget', scenario })
      expect(result.rejections.map(({ code }) => code)).toEqual(['E_SCENARIO'])
      expect(result.files[0]?.status).toBe('rejected')
    }
  })
})

describe.each(testEngines())('importFinancials on %s: a corrected budget (spec finance §2.6 Q3)', (engine) => {
  it.each(['pending', 'budgets', 'ledger'] as const)('takes the place of the one before in target %s', async (budgetTarget) => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const options = { mode: 'budget', budgetTarget } as const
    await importFinancials(context, { ...options, files: [await folder.sheet('b.xlsx', [line(1, 1), line(2, 2), line(3, 3)])] })

    const dry = await importFinancials(context, {
      ...options,
      files: [await folder.sheet('b.xlsx', [line(1, 1), line(2, 20)])],
      dryRun: true,
    })
    const result = await importFinancials(context, { ...options, files: [await folder.sheet('b.xlsx', [line(1, 1), line(2, 20)])] })

    expect(result.counts).toEqual({ read: 2, written: 1, skipped: 1, rejected: 0 })
    expect(dry.counts).toEqual(result.counts)
    expect(result.files[0]).toMatchObject({ replacedEntries: 2 })
    expect(dry.files[0]).toMatchObject({ replacedEntries: 2 })
    expect(result.messages).toMatchObject([{ code: 'I_NOTHING_NEW' }, { code: 'I_REPLACED' }])
    const amounts = {
      pending: () => budgetTotals(context),
      budgets: async () =>
        (await context.db.selectFrom('Budgets').select(['FinPeriod', 'AmountAC']).orderBy('FinPeriod').execute()).map((row) => [
          row.FinPeriod,
          row.AmountAC,
        ]),
      ledger: async () =>
        (await context.db.selectFrom('gbkmut').select(['periode', 'bdr_hfl']).orderBy('periode').execute()).map((row) => [
          Number(row.periode),
          row.bdr_hfl,
        ]),
    }
    expect(await amounts[budgetTarget]()).toEqual([
      [1, 1],
      [2, 20],
    ])
    const deletions = await context.db.selectFrom('DeletionLogs').select(['TableName', 'CompanyCode']).execute()
    expect(deletions).toEqual(budgetTarget === 'ledger' ? Array(2).fill({ TableName: 'gbkmut', CompanyCode: '001' }) : [])
    const again = await importFinancials(context, { ...options, files: [await folder.sheet('b.xlsx', [line(1, 1), line(2, 20)])] })
    expect(again).toMatchObject({ counts: { read: 2, written: 0, skipped: 2 }, files: [{ status: 'unchanged', replacedEntries: 0 }] })
  })

  it('brings the first version back when that is imported again', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const run = async (amount: number) =>
      importFinancials(context, { files: [await folder.sheet('b.xlsx', [line(1, amount)])], mode: 'budget' })
    await run(1)
    await run(2)
    await run(1)
    expect(await budgetTotals(context)).toEqual([[1, 1]])
  })

  it('leaves other files, scenarios and divisions alone, and adds when asked to', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    await importFinancials(context, { files: [await folder.sheet('a/b.xlsx', [line(1, 1)])], mode: 'budget' })
    await importFinancials(context, { files: [await folder.sheet('other.xlsx', [line(1, 2)])], mode: 'budget' })
    await importFinancials(context, { files: [await folder.sheet('b/b.xlsx', [line(1, 3)])], mode: 'budget', scenario: 'HALF26' })
    await importFinancials(context, { files: [await folder.sheet('c/b.xlsx', [line(1, 4, { division: '300' })])], mode: 'budget' })
    await importFinancials(context, { files: [await folder.sheet('d/b.xlsx', [line(1, 5)])], mode: 'budget', onBudgetRepeat: 'add' })
    expect((await budgetTotals(context)).map(([, amount]) => amount)).toEqual([1, 2, 3, 4, 5])
    await importFinancials(context, { files: [await folder.sheet('e/b.xlsx', [line(1, 6)])], mode: 'budget' })
    expect((await budgetTotals(context)).map(([, amount]) => amount)).toEqual([2, 3, 4, 6])
  })

  it('refuses a file that would replace another of the same run, in a dry run too, and takes it under another name', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const north = await folder.sheet('north/b.xlsx', [line(1, 1)])
    const south = await folder.sheet('south/B.xlsx', [line(1, 2)])
    const british = await folder.sheet('british/b.xlsx', [line(1, 4, { division: '300' })])
    const options = { files: [north, south, british], mode: 'budget' } as const

    const dry = await importFinancials(context, { ...options, dryRun: true })
    const real = await importFinancials(context, options)
    const again = await importFinancials(context, options)

    for (const { files, rejections } of [dry, real, again]) {
      expect(rejections).toMatchObject([{ code: 'E_BUDGET_TWICE', where: { file: 'B.xlsx' } }])
      expect(rejections[0]?.text).toContain(north)
      expect(files[1]).toMatchObject({ status: 'rejected', rows: { read: 1, rejected: 1 } })
    }
    expect([dry.counts, real.counts, again.counts].map(({ written }) => written)).toEqual([2, 2, 0])
    expect((await budgetTotals(context)).map(([, amount]) => amount)).toEqual([1, 4])
    await importFinancials(context, { files: [north, await folder.sheet('south.xlsx', [line(1, 2)])], mode: 'budget' })
    expect((await budgetTotals(context)).map(([, amount]) => amount)).toEqual([1, 2, 4])
  })

  it('keeps what a refused part of the new version would have replaced', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const options = { mode: 'budget', atomicity: 'entry' } as const
    await importFinancials(context, { ...options, files: [await folder.sheet('b.xlsx', [line(1, 1), line(2, 2), line(3, 3)])] })

    await importFinancials(context, { ...options, files: [await folder.sheet('b.xlsx', [line(1, 10), line(2, 20, { account: '9999' })])] })

    expect(await budgetTotals(context)).toEqual([
      [1, 10],
      [2, 2],
      [3, 3],
    ])
  })
})
