import { insertRows, openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { rebuild } from '../../test/validate/rebuild.ts'
import { seedLedger } from '../../test/validate/seed-ledger.ts'
import { verifyBalances } from './verify-balances.ts'

describe.each(testEngines())('verifyBalances and rebuildBalances on %s', (engine) => {
  it('find and correct balances that are missing, wrong, and of nothing', async () => {
    await using context = await openTestContext({ engine })
    const { db } = context
    await seedLedger(context, { first: 0, count: 12 })
    expect(await verifyBalances(context, { maxDifferences: 1 })).toMatchObject({
      keys: 12,
      different: 12,
      differences: [{ debit: '1.00', credit: '0.00', account: '100000', year: 2010 }],
    })

    const dry = await rebuild(context, { dryRun: true })
    const result = await rebuild(context)

    expect(dry.corrected).toEqual(result.corrected)
    expect(result).toMatchObject({ counts: { read: 12, written: 12, skipped: 0 }, status: 'succeeded' })
    expect(await verifyBalances(context)).toEqual({ keys: 12, different: 0, differences: [] })

    await db
      .updateTable('Balance')
      .set({ AmountDebitAC: 1.01 })
      .where('FinYear', '=', 2011)
      .where('CompanyAccountCode', '=', '   100001')
      .execute()
    const zero = {
      AmountDebit: 0,
      AmountCredit: 0,
      AmountCreditAC: 0,
      ReportingAmountDebit: 0,
      ReportingAmountCredit: 0,
      ReportingAmountDebitAC: 0,
      ReportingAmountCreditAC: 0,
    }
    await insertRows(db, 'Balance', [
      {
        ID: context.newGuid(),
        CompanyCode: '300',
        FinYear: 2026,
        FinPeriod: 1,
        CompanyAccountCode: '     1000',
        CurrencyAliasAC: 'GBP',
        CurrencyCode: 'EUR',
        AmountDebitAC: 7,
        ...zero,
      },
    ])
    const untouched = () =>
      db
        .selectFrom('Balance')
        .select(['ID', 'timestamp'])
        .where('FinYear', '<>', 2011)
        .where('CompanyCode', '=', '001')
        .orderBy('ID')
        .execute()
    const before = await untouched()
    expect((await verifyBalances(context)).differences.map(({ division, account, debit }) => [division, account, debit])).toEqual([
      ['001', '100001', '-0.01'],
      ['300', '1000', '-7.00'],
    ])
    expect((await verifyBalances(context, { divisions: ['300'], years: [2025] })).different).toBe(0)

    expect((await rebuild(context, { divisions: ['300'] })).counts).toMatchObject({ read: 1, written: 1 })
    expect((await rebuild(context)).counts).toMatchObject({ read: 13, written: 1, skipped: 12 })
    expect((await verifyBalances(context)).different).toBe(0)
    // Right balances were not touched, so that replication has nothing to do.
    expect(await untouched()).toEqual(before)
  })

  it('may look at what is left of debit and credit only', async () => {
    await using context = await openTestContext({ engine })
    await seedLedger(context, { first: 0, count: 1 })
    await rebuild(context)
    await context.db.updateTable('Balance').set({ AmountDebitAC: 3, AmountCreditAC: 2 }).execute()

    expect((await verifyBalances(context)).different).toBe(1)
    expect((await verifyBalances(context, { compareSides: false })).different).toBe(0)
    expect((await rebuild(context, { compareSides: false })).counts.written).toBe(0)
  })
})
