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
          { unit: '2026/3', status: 'imported', rows: 2, year: 2026, period: 3, debit: '1234.56', credit: '1234.56', entryNumber: '1001', ourReference: '26000001' },
          { unit: '2026/4', status: 'imported', rows: 2, year: 2026, period: 4, debit: '10.00', credit: '10.00', entryNumber: '1002', ourReference: '26000002' },
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
})
