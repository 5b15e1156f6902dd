import { accountCode, exitCode } from '@synergy-jobs/core'
import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { ledgerState } from '../../test/validate/ledger-state.ts'
import { addPending, goodEntry, pendingEntry, pendingLine } from '../../test/validate/pending.ts'
import { addReference, ledgerRows } from '../../test/validate/reference.ts'
import { validateFinancials } from './validate-financials.ts'

describe.each(testEngines())('validateFinancials on %s: scenarios of spec finance §9', (engine) => {
  it('§9.3 the same EntryNumber again: old rows gone, new rows there, Balance is that of the new', async () => {
    await using context = await openTestContext({ engine })
    const first = goodEntry('1001', 100)
    await addPending(context, first, goodEntry('1002', 7))
    await validateFinancials(context)
    await addPending(context, goodEntry('1001', 250.5))

    const result = await validateFinancials(context)

    expect(result.divisions).toMatchObject([{ postedEntries: 1, replacedEntries: 1, replacedRows: 2 }])
    expect(await ledgerState(context)).toMatchObject({
      entries: [
        { number: '1001', amounts: [250.5, -250.5], postingNumbers: 1 },
        { number: '1002', amounts: [7, -7] },
      ],
      balances: [
        ['001 1000 2026/3', 0, 257.5],
        ['001 4100 2026/3', 257.5, 0],
      ],
      pending: [],
      deleted: ['gbkmut 001', 'gbkmut 001'],
      deletedGuids: first.map(({ TransactionGuid }) => TransactionGuid),
    })
  })

  it('§9.3 the same EntryNumber again with reject: untouched', async () => {
    await using context = await openTestContext({ engine })
    await addPending(context, goodEntry('1001', 100))
    await validateFinancials(context)
    const before = await ledgerState(context)
    await addPending(context, goodEntry('1001', 250.5))

    const result = await validateFinancials(context, { onDuplicateEntry: 'reject' })

    expect(result).toMatchObject({ status: 'failed', rejections: [{ code: 'V24', where: { class: 'other' } }] })
    expect(await ledgerState(context)).toEqual({ ...before, pending: ['1001 3', '1001 3'] })
  })

  it('§9.4 the same EntryNumber as a replicated entry: rejected, replicated rows untouched', async () => {
    await using context = await openTestContext({ engine })
    await addReference(context)
    const replicated = () => context.db.selectFrom('gbkmut').select(['ID', 'bdr_hfl', 'sysmodified']).where('oorsprong', '=', 'A').execute()
    const before = await replicated()
    await addPending(context, goodEntry(ledgerRows.backOffice), goodEntry('1001'))

    const result = await validateFinancials(context)

    expect(result).toMatchObject({ status: 'partial', rejections: [{ code: 'V24', where: { entryNumber: ledgerRows.backOffice } }] })
    expect(await replicated()).toEqual(before)
    expect((await ledgerState(context)).deleted).toEqual([])
  })

  it('§9.6 two runs at once: the second finds the lock, posts nothing, and its exit code says so', async () => {
    await using context = await openTestContext({ engine })
    await addPending(context, ...Array.from({ length: 20 }, (_, index) => goodEntry(`${index + 1}`)))
    await using other = await context.another()

    const results = await Promise.all([validateFinancials(context, { chunkSize: 4 }), validateFinancials(other, { chunkSize: 4 })])

    expect(results.map(({ status }) => status).toSorted()).toEqual(['skipped', 'succeeded'])
    const skipped = results.find(({ status }) => status === 'skipped')
    expect([skipped?.counts.written, exitCode(skipped)]).toEqual([0, expect.toSatisfy((code: number) => code !== 0)])
    const { entries } = await ledgerState(context)
    expect(entries).toHaveLength(20)
    expect(entries.every(({ amounts, postingNumbers }) => amounts.length === 2 && postingNumbers === 1)).toBe(true)
  })

  it('§7.1 a report of corporate totals finds the posted rows, in Balance and in gbkmut', async () => {
    await using context = await openTestContext({ engine })
    await addReference(context)
    const linked = { CompanyAccountCode: '4150' }
    await addPending(
      context,
      pendingEntry('1001', [pendingLine(80, linked), pendingLine(-80, { CompanyAccountCode: accountCode('1000') })]),
    )
    await validateFinancials(context)

    const corporate = sql`inner join grtbk as ca on ca.CompanyCode is null and a.reknr is not null and ca.reknr = a.AccountCode`
    const balance = await sql<{ account: string; total: number }>`
      select ca.reknr as account, sum(b.AmountDebitAC - b.AmountCreditAC) as total from Balance as b
      inner join grtbk as a on a.CompanyCode = b.CompanyCode and a.reknr = b.CompanyAccountCode ${corporate}
      where b.transtype in ('N', 'C', 'I', 'P', 'F') and b.FinYear = 2026 and b.FinPeriod <= 3 group by ca.reknr`.execute(context.db)
    const ledger = await sql<{ account: string; total: number }>`
      select ca.reknr as account, sum(g.bdr_hfl) as total from gbkmut as g
      inner join grtbk as a on a.CompanyCode = g.CompanyCode and a.reknr = g.reknr ${corporate}
      where g.transtype in ('N', 'C', 'I', 'P', 'F') and g.verwerknrl <> 0 and g.periode = '  3' and g.datum = ${new Date('2026-03-31Z')}
      group by ca.reknr`.execute(context.db)
    expect(balance.rows).toEqual([{ account: accountCode('4'), total: 80 }])
    expect(ledger.rows).toEqual(balance.rows)
  })

  it('§8.7 central amounts: period average for profit and loss, period end for the balance sheet, else the rate of the day', async () => {
    await using context = await openTestContext({ engine })
    await addReference(context)
    const british = { CompanyCode: '300', CurrencyAliasAC: 'GBP', CurrencyAliasFC: 'GBP' }
    const day = { FinPeriod: 5, TransactionDate: new Date('2026-05-15Z') }
    const april = { FinPeriod: 4, TransactionDate: new Date('2026-04-30Z') }
    await addPending(
      context,
      goodEntry('1', 100, british),
      goodEntry('2', 100, { ...british, ...day }),
      pendingEntry(
        '3',
        [pendingLine(33.33, april), pendingLine(33.33, april), pendingLine(33.34, april), pendingLine(-100, april)],
        british,
      ),
    )

    const result = await validateFinancials(context, { severities: { V09: 'warning' } })

    expect(result.rejections).toEqual([])
    const rows = await context.db
      .selectFrom('gbkmut')
      .select(['bkstnr', 'AmountCentral', 'Rate', 'CurrencyCode'])
      .where('CompanyCode', '=', '300')
      .orderBy('ID')
      .execute()
    expect(rows.map(({ bkstnr, AmountCentral, Rate }) => [bkstnr, AmountCentral, Rate])).toEqual([
      ['1', 115, 1.15],
      ['1', -120, 1.2],
      ['2', 117, 1.17],
      ['2', -117, 1.17],
      // 39.45 + 39.45 + 39.46 - 118.37: the cent that is left goes to the largest line.
      ['3', 39.45, 1.1837],
      ['3', 39.45, 1.1837],
      ['3', 39.46, 1.1837],
      ['3', -118.36, 1.1837],
    ])
    expect(rows.every(({ CurrencyCode }) => CurrencyCode === 'EUR')).toBe(true)
  })

  it('rates noted the other way round divide', async () => {
    await using context = await openTestContext({ engine })
    await addReference(context)
    await addPending(
      context,
      goodEntry('1', 118.37, {
        CompanyCode: '300',
        CurrencyAliasAC: 'GBP',
        CurrencyAliasFC: 'GBP',
        FinPeriod: 4,
        TransactionDate: new Date('2026-04-30Z'),
      }),
    )

    await validateFinancials(context, { rateNotation: 'divide' })

    const rows = await context.db.selectFrom('gbkmut').select('AmountCentral').where('CompanyCode', '=', '300').orderBy('ID').execute()
    expect(rows).toEqual([{ AmountCentral: 100 }, { AmountCentral: -100 }])
  })

  it('storno lessens the side it reverses, in ledger and Balance', async () => {
    await using context = await openTestContext({ engine })
    const reversed = (amount: number) =>
      pendingLine(amount, {
        IsStorno: true,
        AmountDebitAC: amount > 0 ? 0 : amount,
        AmountDebitFC: amount > 0 ? 0 : amount,
        AmountCreditAC: amount > 0 ? -amount : 0,
        AmountCreditFC: amount > 0 ? -amount : 0,
      })
    await addPending(
      context,
      goodEntry('1', 100),
      pendingEntry('2', [
        { ...reversed(-30), CompanyAccountCode: accountCode('4100') },
        { ...reversed(30), CompanyAccountCode: accountCode('1000') },
      ]),
    )

    const result = await validateFinancials(context)

    expect(result.rejections).toEqual([])
    expect(await ledgerState(context)).toMatchObject({
      entries: [{ amounts: [100, -100] }, { amounts: [-30, 30] }],
      balances: [
        ['001 1000 2026/3', 0, 70],
        ['001 4100 2026/3', 70, 0],
      ],
    })
  })
})
