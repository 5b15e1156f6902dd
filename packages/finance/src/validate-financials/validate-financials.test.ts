import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { addPending, goodEntry, pendingEntry, pendingLine } from '../../test/validate/pending.ts'
import { validateFinancials } from './validate-financials.ts'

describe.each(testEngines())('validateFinancials on %s', (engine) => {
  it('posts a balanced entry of an open period (spec finance §9.1)', async () => {
    await using context = await openTestContext({ engine })
    const entry = goodEntry('1001', 1234.56)
    await addPending(context, entry)

    const result = await validateFinancials(context)

    expect(result.rejections).toEqual([])
    expect(result).toMatchObject({ status: 'succeeded', counts: { read: 2, written: 2, skipped: 0, rejected: 0 } })
    expect(result.divisions).toEqual([
      { division: '001', postedEntries: 1, postedLines: 2, replacedEntries: 0, replacedRows: 0, rejectedEntries: 0, rejectedLines: 0 },
    ])
    const rows = await context.db.selectFrom('gbkmut').selectAll().orderBy('ID').execute()
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      CompanyCode: '001',
      bkjrcode: 2026,
      periode: '  3',
      datum: new Date('2026-03-31T00:00:00Z'),
      docdate: new Date('2026-03-31T00:00:00Z'),
      reknr: '     4100',
      bkstnr: '1001',
      oms25: 'Rent',
      bdr_hfl: 1234.56,
      bdr_val: 1234.56,
      valcode: 'EUR',
      koers: 1,
      AmountCentral: 1234.56,
      CurrencyCode: 'EUR',
      Rate: 1,
      CurrencyAliasAc: 'EUR',
      kstplcode: 'GENERAL   ',
      btw_code: '0     ',
      transtype: 'N',
      transsubtype: 'N',
      storno: 0,
      regel: '   1',
      regelcode: 'B',
      oorsprong: 'Z',
      Checked: 0,
      Reviewed: 0,
      verwerknrl: 1,
      EntryGuid: entry[0]?.EntryGuid,
      TransactionGuid: entry[0]?.TransactionGuid,
      syscreated: new Date('2026-03-31T10:00:00Z'),
      syscreator: 1,
      sysmodifier: 1,
      Division: 1,
    })
    expect(rows[1]).toMatchObject({ reknr: '     1000', bdr_hfl: -1234.56, verwerknrl: 1, regel: '   2' })
    expect(await context.db.selectFrom('TransactionsPending').select('ID').execute()).toEqual([])
    const balances = await context.db.selectFrom('Balance').selectAll().orderBy('CompanyAccountCode').execute()
    expect(balances).toMatchObject([
      { CompanyCode: '001   ', CompanyAccountCode: '     1000', FinYear: 2026, FinPeriod: 3, AmountDebitAC: 0, AmountCreditAC: 1234.56 },
      {
        CompanyAccountCode: '     4100',
        CompanyCostcenterCode: 'GENERAL',
        CurrencyAliasAC: 'EUR',
        CurrencyCode: 'EUR',
        AmountDebitAC: 1234.56,
        AmountCreditAC: 0,
        AmountDebit: 1234.56,
        ReportingAmountDebitAC: 1234.56,
        transtype: 'N',
        Division: 1,
      },
    ])
  })

  it('leaves a rejected entry with status, message and class, and posts the others', async () => {
    await using context = await openTestContext({ engine })
    await addPending(context, pendingEntry('1', [pendingLine(10), pendingLine(-10.01)]), goodEntry('2'))

    const result = await validateFinancials(context)

    expect(result).toMatchObject({ status: 'partial', counts: { read: 4, written: 2, skipped: 0, rejected: 2 } })
    expect(result.rejections).toMatchObject([{ code: 'V08', where: { entryNumber: '1', class: 'incomplete', status: 2 } }])
    const left = await context.db.selectFrom('TransactionsPending').select(['Status', 'Message', 'TransactionValid']).execute()
    expect(left).toEqual(Array(2).fill({ Status: 2, Message: 'V08: Debit and credit differ by -0.01.', TransactionValid: false }))
  })
})
