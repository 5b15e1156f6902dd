import { accountCode, newGuid } from '@synergy-jobs/core'
import { openTestContext, type TestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { disturbed } from '../../test/disturb.ts'
import { compareWithLedger } from '../../test/validate/compare-with-ledger.ts'
import { ledgerState } from '../../test/validate/ledger-state.ts'
import { addPending, goodEntry, pendingEntry, pendingLine } from '../../test/validate/pending.ts'
import { addReference, ledgerRows } from '../../test/validate/reference.ts'
import { refuseNoRows, refuseRows } from '../../test/validate/refuse-rows.ts'
import { judgeEntry } from './checks/judge-entry.ts'
import { validateFinancials } from './validate-financials.ts'

/** Runs the job, and lets something happen between the checks over all entries and the first transaction. */
async function runDisturbed(context: TestContext, disturb: () => Promise<unknown>) {
  await using other = await context.another()
  const pausing = disturbed(other, afterChecks, disturb)
  const result = await validateFinancials(pausing, { chunkSize: 4 })
  expect(pausing.happened()).toBe(true)
  return result
}

/** In the last statement of the checks; the first transaction follows. */
const afterChecks = 'w.CheckNo as CheckNo'

describe.each(testEngines())('validateFinancials on %s: bad input', (engine) => {
  it('entry without lines', async () => {
    expect(judgeEntry([])).toMatchObject({
      rejection: 'incomplete',
      failures: expect.arrayContaining([expect.objectContaining({ check: 'V12', text: 'The entry has no lines.' })]) as unknown,
    })
    await using context = await openTestContext({ engine })
    // All that is left of an entry is a budget line, which is no line of it.
    await addPending(context, goodEntry('1', 5, { transtype: 'B' }), goodEntry('2'))

    const result = await validateFinancials(context)

    expect(result.counts).toEqual({ read: 2, written: 2, skipped: 0, rejected: 0 })
    expect((await ledgerState(context)).pending).toEqual(['1 0', '1 0'])
  })

  it('unbalanced by one cent', async () => {
    await using context = await openTestContext({ engine })
    const drifting = Array.from({ length: 10 }, () => pendingLine(0.1))
    await addPending(
      context,
      pendingEntry('1', [pendingLine(1_000_000.01), pendingLine(-1_000_000)]),
      // Floats would make this 0.9999999999999999.
      pendingEntry('2', [...drifting, pendingLine(-1)]),
    )

    const result = await validateFinancials(context)

    expect(result.rejections).toMatchObject([
      { code: 'V08', text: expect.stringContaining('differ by 0.01') as unknown, where: { entryNumber: '1' } },
    ])
    expect((await ledgerState(context)).entries).toMatchObject([{ number: '2' }])
  })

  it('closed period in the middle of a chunk', async () => {
    await using context = await openTestContext({ engine })
    const closed = { FinYear: 2025, TransactionDate: new Date('2025-03-31Z') }
    await addPending(context, goodEntry('1'), goodEntry('2', 5, closed), goodEntry('3'))

    const result = await validateFinancials(context)

    expect(result.rejections).toMatchObject([{ code: 'V03', where: { entryNumber: '2', class: 'closed', status: 1 } }])
    expect(await ledgerState(context)).toMatchObject({ entries: [{ number: '1' }, { number: '3' }], pending: ['2 1', '2 1'] })
    const allowed = await validateFinancials(context, { closedPeriods: 'allow', retryRejected: true })
    expect(allowed.counts).toMatchObject({ written: 2, rejected: 0 })
  })

  it('currency without rate', async () => {
    await using context = await openTestContext({ engine })
    await addPending(context, goodEntry('1', 5, { CompanyCode: '300', CurrencyAliasAC: 'GBP', CurrencyAliasFC: 'GBP' }), goodEntry('2'))

    const result = await validateFinancials(context)

    expect(result.rejections).toMatchObject([{ code: 'V16', where: { entryNumber: '1', class: 'incomplete' } }])
    expect((await ledgerState(context)).entries).toMatchObject([{ number: '2' }])
  })

  it('account blocked between check and post', async () => {
    await using context = await openTestContext({ engine })
    await addPending(
      context,
      goodEntry('1', 5, { CompanyAccountCode: accountCode('4000') }),
      goodEntry('2'),
      goodEntry('3', 5, { CompanyAccountCode: accountCode('4000') }),
    )

    const result = await runDisturbed(context, () =>
      context.db.updateTable('grtbk').set({ blokkeer: 1 }).where('reknr', '=', accountCode('4000')).execute(),
    )

    expect(result.rejections.map(({ code, where }) => [code, where['entryNumber']])).toEqual([
      ['V06', '1'],
      ['V06', '3'],
    ])
    expect(await ledgerState(context)).toMatchObject({ entries: [{ number: '2' }], pending: ['1 3', '1 3', '3 3', '3 3'] })
  })

  it('period closed between check and post', async () => {
    await using context = await openTestContext({ engine })
    await addPending(context, goodEntry('1'))

    const result = await runDisturbed(context, () => context.db.updateTable('perdat').set({ YearPeriodStatus: true }).execute())

    expect(result).toMatchObject({ status: 'failed', rejections: [{ code: 'V03' }] })
    expect((await ledgerState(context)).entries).toEqual([])
  })

  it('duplicate TransactionGuid', async () => {
    await using context = await openTestContext({ engine })
    await addReference(context)
    const TransactionGuid = ledgerRows.guid
    await addPending(context, pendingEntry('1', [pendingLine(5, { TransactionGuid }), pendingLine(-5)]), goodEntry('2'))

    const result = await validateFinancials(context)

    expect(result.rejections).toMatchObject([{ code: 'V25', where: { entryNumber: '1', line: 1 } }])
    expect((await ledgerState(context)).entries).toMatchObject([{ number: '2' }])
  })

  it('a new version may keep the TransactionGuids of the one it replaces', async () => {
    await using context = await openTestContext({ engine })
    const first = goodEntry('1', 5)
    await addPending(context, first)
    await validateFinancials(context)
    const EntryGuid = newGuid()
    await addPending(
      context,
      first.map((line) => ({
        ...line,
        EntryGuid,
        AmountDebitAC: (line.AmountDebitAC ?? 0) * 2,
        AmountCreditAC: (line.AmountCreditAC ?? 0) * 2,
        AmountDebitFC: (line.AmountDebitFC ?? 0) * 2,
        AmountCreditFC: (line.AmountCreditFC ?? 0) * 2,
      })),
    )

    expect((await validateFinancials(context)).rejections).toEqual([])
    expect((await ledgerState(context)).entries).toMatchObject([{ number: '1', amounts: [10, -10] }])
  })

  it('another program deleting, changing and adding pending rows during the run', async () => {
    await using context = await openTestContext({ engine })
    const { db } = context
    const entries = ['1', '2', '3', '4'].map((number) => goodEntry(number))
    await addPending(context, ...entries)

    const result = await runDisturbed(context, async () => {
      await db.deleteFrom('TransactionsPending').where('EntryNumber', '=', '1').execute()
      await db.deleteFrom('TransactionsPending').where('EntryNumber', '=', '2').where('AmountDebitAC', '>', 0).execute()
      await db.updateTable('TransactionsPending').set({ Description: 'changed' }).where('EntryNumber', '=', '3').execute()
      const EntryGuid = entries[3]?.[0]?.EntryGuid ?? null
      await addPending(context, [{ ...pendingLine(1), EntryNumber: '4', EntryGuid }])
    })

    expect(result).toMatchObject({ changedEntries: 4, counts: { read: 8, written: 0, skipped: 8, rejected: 0 } })
    expect(result.messages.map(({ code }) => code)).toContain('W_CHANGED_MEANWHILE')
    expect((await ledgerState(context)).entries).toEqual([])
    const next = await validateFinancials(context)
    expect(next.rejections.map(({ where }) => where['entryNumber'])).toEqual(['2', '4'])
    expect((await ledgerState(context)).entries).toMatchObject([{ number: '3' }])
  })

  it('a trigger on gbkmut that refuses one row: only its entry is rejected, and the others of the chunk are posted', async () => {
    await using context = await openTestContext({ engine })
    await refuseRows(context, 'Refuse me')
    const entries = Array.from({ length: 9 }, (_, index) =>
      goodEntry(`${index + 1}`, 1 + index, index === 5 ? { Description: 'Refuse me' } : {}),
    )
    await addPending(context, ...entries)

    const result = await validateFinancials(context)

    expect(result).toMatchObject({ status: 'partial', counts: { read: 18, written: 16, rejected: 2 } })
    expect(result.rejections).toMatchObject([
      { code: 'E_REFUSED', text: expect.stringContaining('refused by trigger') as unknown, where: { entryNumber: '6', class: 'other' } },
    ])
    const after = await ledgerState(context)
    expect(after.entries.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '7', '8', '9'])
    expect(after.pending).toEqual(['6 3', '6 3'])
    expect((await compareWithLedger(context)).different).toBe(0)
    await refuseNoRows(context)
    expect((await validateFinancials(context, { retryRejected: true })).counts).toMatchObject({ written: 2 })
  })

  it('two pending entries with one number: the first is posted, the second waits for somebody to decide', async () => {
    await using context = await openTestContext({ engine })
    await addPending(context, goodEntry('1', 5), goodEntry('1', 6), pendingEntry('2', [pendingLine(1), pendingLine(-2)]), goodEntry('2', 7))

    const result = await validateFinancials(context)

    expect(result.rejections.map(({ code, where }) => [code, where['entryNumber']])).toEqual([
      ['V24', '1'],
      ['V08', '2'],
    ])
    expect((await ledgerState(context)).entries).toMatchObject([
      { number: '1', amounts: [5, -5] },
      { number: '2', amounts: [7, -7] },
    ])
  })

  it('entries without EntryGuid are told apart by division and number', async () => {
    await using context = await openTestContext({ engine })
    await addPending(context, goodEntry('1', 5, { EntryGuid: null }), goodEntry(' 2', 6, { EntryGuid: null, CompanyAccountCode: '4100' }))

    expect((await validateFinancials(context)).divisions).toMatchObject([{ postedEntries: 2, postedLines: 4 }])
    const rows = await context.db.selectFrom('gbkmut').select(['bkstnr', 'reknr', 'verwerknrl']).orderBy('ID').execute()
    expect(rows.map(({ bkstnr, verwerknrl }) => [bkstnr, verwerknrl])).toEqual([
      ['1', 1],
      ['1', 1],
      ['2', 2],
      ['2', 2],
    ])
    expect(rows[2]?.reknr).toBe('     4100')
  })

  it('rejected entries with the same verdict are not written again', async () => {
    await using context = await openTestContext({ engine })
    await addPending(context, pendingEntry('1', [pendingLine(10), pendingLine(-10.01)]))
    await validateFinancials(context)
    const stamps = () => context.db.selectFrom('TransactionsPending').select(['ID', 'timestamp', 'sysmodified']).orderBy('ID').execute()
    const before = await stamps()

    expect(await validateFinancials(context)).toMatchObject({ status: 'succeeded', counts: { read: 0 } })
    expect(await validateFinancials(context, { retryRejected: true })).toMatchObject({ status: 'failed', counts: { rejected: 2 } })

    expect(await stamps()).toEqual(before)
  })

  it('only the chosen divisions and origins', async () => {
    await using context = await openTestContext({ engine })
    await addReference(context)
    const british = {
      CompanyCode: '300',
      CurrencyAliasAC: 'GBP',
      CurrencyAliasFC: 'GBP',
      FinPeriod: 4,
      TransactionDate: new Date('2026-04-30Z'),
    }
    await addPending(context, goodEntry('1'), goodEntry('2', 5, british), goodEntry('3', 5, { oorsprong: 'X' }))

    expect((await validateFinancials(context, { divisions: ['300'] })).divisions).toMatchObject([{ division: '300', postedEntries: 1 }])
    expect((await validateFinancials(context, { origins: ['X'] })).divisions).toMatchObject([{ division: '001', postedEntries: 1 }])
    expect((await ledgerState(context)).pending).toEqual(['1 0', '1 0'])
  })
})
