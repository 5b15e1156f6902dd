import { join } from 'node:path'
import { openWorkbookWriter } from '@synergy-jobs/core/internal'
import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { balanced, openTestFolder } from '../../test/import/write-sheet.ts'
import { importFinancials } from './import-financials.ts'

describe.each(testEngines())('importFinancials on %s: actual figures', (engine) => {
  it('writes one pending entry for each period, with every value of spec finance §2.3 rule 10', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet('march.xlsx', [...balanced(3, 1234.56), ...balanced(4, 10, { costCentre: 'SALES', costUnit: 'UNIT1' })])

    const result = await importFinancials(context, { files: [file], mode: 'actual' })

    expect(result.messages).toEqual([])
    expect(result.rejections).toEqual([])
    expect(result).toMatchObject({ status: 'succeeded', counts: { read: 4, written: 4, skipped: 0, rejected: 0 } })
    expect(result.files).toMatchObject([
      {
        name: 'march.xlsx',
        path: file,
        mode: 'actual',
        division: '001',
        target: 'pending',
        status: 'imported',
        rows: { read: 4, written: 4, skipped: 0, rejected: 0 },
        entries: [
          {
            unit: '2026/3',
            status: 'imported',
            rows: 2,
            year: 2026,
            period: 3,
            debit: '1234.56',
            credit: '1234.56',
            entryNumber: '1001',
            ourReference: '26000001',
          },
          {
            unit: '2026/4',
            status: 'imported',
            rows: 2,
            year: 2026,
            period: 4,
            debit: '10.00',
            credit: '10.00',
            entryNumber: '1002',
            ourReference: '26000002',
          },
        ],
        createdAccounts: [],
        errors: 0,
        warnings: 0,
      },
    ])
    const rows = await context.db.selectFrom('TransactionsPending').selectAll().orderBy('ID').execute()
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatchObject({
      CompanyCode: '001   ',
      TransactionType: 5,
      TransactionDate: new Date('2026-03-31T00:00:00Z'),
      FinYear: 2026,
      FinPeriod: 3,
      Description: 'Rent',
      CompanyAccountCode: '     4100',
      EntryNumber: '1001',
      CompanyCostcenterCode: 'GENERAL',
      CompanyCostunitCode: null,
      CurrencyAliasAC: 'EUR',
      AmountDebitAC: 1234.56,
      AmountCreditAC: 0,
      CurrencyAliasFC: 'EUR',
      RateFC: 1,
      AmountDebitFC: 1234.56,
      AmountCreditFC: 0,
      AmountDebit: 0,
      AmountCredit: 0,
      Rate: 1,
      VATCode: '0',
      ProcessNumber: 1,
      ProcessLine: 1,
      ProcessLineCode: 'B',
      TransactionImported: new Date('2026-03-31T10:00:00Z'),
      ImportDate: new Date('2026-03-31T10:00:00Z'),
      res_id: 1,
      DocumentID: null,
      oorsprong: 'Z',
      faktuurnr: '26000001',
      bud_vers: null,
      transtype: 'N',
      transsubtype: 'N',
      Status: 0,
      Message: null,
      syscreated: new Date('2026-03-31T10:00:00Z'),
      syscreator: 1,
      sysmodifier: 1,
      Division: 1,
    })
    expect(rows[1]).toMatchObject({ CompanyAccountCode: '     1000', AmountDebitAC: 0, AmountCreditAC: 1234.56, ProcessLine: 2 })
    expect(rows[2]).toMatchObject({ FinPeriod: 4, EntryNumber: '1002', CompanyCostcenterCode: 'SALES', CompanyCostunitCode: 'UNIT1' })
    expect(new Set(rows.map(({ EntryGuid }) => EntryGuid)).size).toBe(2)
    expect(rows[0]?.EntryGuid).toBe(result.files[0]?.entries[0]?.entryGuid)
    expect(new Set(rows.map(({ TransactionGuid }) => TransactionGuid)).size).toBe(4)
  })

  it('reads Dutch headers in another order, amounts as text by locale, 1 as division 001, and other sheets not at all', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = join(folder.path, 'maart.xlsx')
    await using workbook = await openWorkbookWriter(file)
    const headers = [
      'Omschrijving',
      'Credit',
      'Debet',
      'Divisie',
      'Jaar',
      'Periode',
      'Grootboek',
      'Omschrijving grootboek',
      'Zijde',
      'Soort',
      'Kostenplaats',
      'Kostendrager',
      'Saldo',
    ]
    const sheet = await workbook.addSheet({ name: 'Invoer', columns: headers.map((header) => ({ header })) })
    await sheet.writeRow(['Huur', null, '1.234,56', 1, 2026, 13, 4100])
    await sheet.writeRow(['Huur', '1234,56', null, '001', '2026', '13', '1000'])
    const other = await workbook.addSheet({ name: 'Other' })
    await other.writeRow(['not to be read'])
    await workbook.commit()

    const result = await importFinancials(context, { files: [file], mode: 'actual', locale: { decimal: ',' } })

    expect(result).toMatchObject({ status: 'succeeded', rejections: [], counts: { written: 2 } })
    const rows = await context.db
      .selectFrom('TransactionsPending')
      .select(['FinPeriod', 'TransactionDate', 'AmountDebitAC', 'AmountCreditAC', 'CompanyAccountCode'])
      .orderBy('ID')
      .execute()
    const date = new Date('2026-12-31T00:00:00Z')
    expect(rows).toEqual([
      { FinPeriod: 13, TransactionDate: date, AmountDebitAC: 1234.56, AmountCreditAC: 0, CompanyAccountCode: '     4100' },
      { FinPeriod: 13, TransactionDate: date, AmountDebitAC: 0, AmountCreditAC: 1234.56, CompanyAccountCode: '     1000' },
    ])
  })

  it('makes one entry of the whole file when groupBy says so', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet('q1.xlsx', [...balanced(1, 1), ...balanced(2, 2), ...balanced(3, 3)])

    const result = await importFinancials(context, { files: [file], mode: 'actual', groupBy: 'file' })

    expect(result.files[0]?.entries).toMatchObject([{ unit: 'file', rows: 6, debit: '6.00', credit: '6.00', entryNumber: '1001' }])
    expect(result.files[0]?.entries[0]).not.toHaveProperty('period')
    const rows = await context.db
      .selectFrom('TransactionsPending')
      .select(['EntryNumber', 'ProcessLine', 'TransactionDate'])
      .orderBy('ID')
      .execute()
    expect(rows.map(({ EntryNumber, ProcessLine }) => [EntryNumber, ProcessLine])).toEqual([1, 2, 3, 4, 5, 6].map((line) => ['1001', line]))
    expect(rows.at(-1)?.TransactionDate).toEqual(new Date('2026-03-31T00:00:00Z'))
  })

  it('creates missing accounts once, neutral and not linked, and tells of each (spec finance §2.3 rule 8)', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const created = { account: '4999', accountDescription: 'Sundry costs', accountSide: 'D', accountType: 'P' } as const
    const file = await folder.sheet('new.xlsx', [
      { division: '001', year: 2026, period: 3, ...created, debit: 10 },
      { division: '001', year: 2026, period: 3, account: '1000', credit: 10 },
      { division: '001', year: 2026, period: 4, account: '4999', debit: 5 },
      {
        division: '001',
        year: 2026,
        period: 4,
        account: '0200',
        accountDescription: 'Reserve',
        accountSide: 'C',
        accountType: 'B',
        credit: 5,
      },
    ])

    const result = await importFinancials(context, { files: [file], mode: 'actual' })

    expect(result.status).toBe('succeeded')
    expect(result.files[0]?.createdAccounts).toEqual(['0200', '4999'])
    expect(result.messages.map(({ severity, code, details }) => [severity, code, details['account']])).toEqual([
      ['warning', 'W_GL_CREATED', '0200'],
      ['warning', 'W_GL_CREATED', '4999'],
    ])
    const rows = await context.db
      .selectFrom('grtbk')
      .select([
        'CompanyCode',
        'reknr',
        'oms25_0',
        'debcrd',
        'bal_vw',
        'omzrek',
        'AccountCode',
        'blokkeer',
        'UseCostcenterAllocation',
        'syscreated',
        'syscreator',
        'Division',
      ])
      .where('reknr', 'in', ['     4999', '     0200'])
      .orderBy('reknr')
      .execute()
    const common = {
      CompanyCode: '001',
      omzrek: 'N',
      AccountCode: null,
      blokkeer: 0,
      UseCostcenterAllocation: 1,
      syscreated: new Date('2026-03-31T10:00:00Z'),
      syscreator: 1,
      Division: 1,
    }
    expect(rows).toEqual([
      { ...common, reknr: '     0200', oms25_0: 'Reserve', debcrd: 'C', bal_vw: 'B' },
      { ...common, reknr: '     4999', oms25_0: 'Sundry costs', debcrd: 'D', bal_vw: 'W' },
    ])
  })

  it('takes the values of codes instead of the inferred ones', async () => {
    await using context = await openTestContext({ engine })
    await using folder = await openTestFolder()
    const file = await folder.sheet('march.xlsx', balanced(3, 1))
    const codes = {
      pendingStatus: 7,
      origin: 'X',
      processNumber: 9,
      processLineCode: 'Q',
      transactionType: 42,
      actualTranstype: 'C',
      transsubtype: 'K',
      vatCode: '1',
      ourReferenceType: 8,
      entryNumberKey: 'Own',
    }

    await importFinancials(context, { files: [file], mode: 'actual', codes })

    const [row] = await context.db.selectFrom('TransactionsPending').selectAll().execute()
    expect(row).toMatchObject({
      Status: 7,
      oorsprong: 'X',
      ProcessNumber: 9,
      ProcessLineCode: 'Q',
      TransactionType: 42,
      transtype: 'C',
      transsubtype: 'K',
      VATCode: '1',
      EntryNumber: '1',
      faktuurnr: '       1',
    })
    expect(await context.db.selectFrom('Numbers').select(['Number', 'Used']).where('Type', '=', 8).execute()).toEqual([
      { Number: 1, Used: true },
    ])
  })
})
