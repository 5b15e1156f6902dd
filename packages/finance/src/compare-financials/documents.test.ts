import { testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { type Ledgers, openLedgers } from '../../test/compare/open-ledgers.ts'

async function written({ context }: Ledgers) {
  const count = async (table: 'BacoDiscussions' | 'CompanyLogs' | 'BacoSettings' | 'SynergyJobsUnits' | 'BacoProcessLog') =>
    (await context.db.selectFrom(table).selectAll().execute()).length
  return {
    documents: await count('BacoDiscussions'),
    logs: await count('CompanyLogs'),
    settings: await count('BacoSettings'),
    units: await count('SynergyJobsUnits'),
    processLog: await count('BacoProcessLog'),
  }
}

describe.each(testEngines())('compareFinancials on %s: what is recorded', (engine) => {
  it('writes nothing in a dry run, and reports the same', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.both([{ amount: 1 }])
    await ledgers.synergy([{ amount: 2, account: '4000' }])
    const dry = await ledgers.compare({ dryRun: true })
    expect(await written(ledgers)).toEqual({ documents: 0, logs: 0, settings: 0, units: 0, processLog: 0 })
    const real = await ledgers.compare()
    expect(await written(ledgers)).toMatchObject({ documents: 1, logs: 1, settings: 1, units: 1 })
    const [division] = real.divisions
    expect(dry).toMatchObject({ status: 'partial', counts: real.counts, rejections: real.rejections })
    expect(dry.divisions).toEqual([{ ...division, documentId: undefined }])
  })

  it('writes a document again only when the outcome is another one', async () => {
    await using ledgers = await openLedgers(engine)
    const { db } = ledgers.context
    await ledgers.both([{ amount: 1 }])
    const first = await ledgers.compare()
    const second = await ledgers.compare()
    expect(second).toMatchObject({ counts: { read: 1, written: 0, skipped: 1 }, divisions: [{ status: 'ok', changed: false }] })
    expect(second.divisions[0]?.documentId).toBe(first.divisions[0]?.documentId)
    expect(await written(ledgers)).toMatchObject({ documents: 1, logs: 2, settings: 1, units: 1 })

    // The same difference, but other lines: the proof is another one.
    await ledgers.both([{ amount: 0, account: '4000' }])
    expect((await ledgers.compare()).counts).toMatchObject({ written: 1 })
    await ledgers.synergy([{ amount: 5, account: '4000' }])
    expect((await ledgers.compare()).divisions[0]).toMatchObject({ status: 'failed', changed: true })
    const again = await ledgers.compare()
    expect(again).toMatchObject({ status: 'partial', counts: { written: 0, skipped: 1 }, rejections: [{ code: 'E_DIFFERENCES' }] })
    expect(await written(ledgers)).toMatchObject({ documents: 3, logs: 5, units: 1 })

    await db
      .deleteFrom('BacoDiscussions')
      .where('ID', '=', again.divisions[0]?.documentId ?? '')
      .execute()
    const restored = await ledgers.compare()
    expect(restored).toMatchObject({ counts: { written: 1 }, divisions: [{ changed: false }] })
    expect(await written(ledgers)).toMatchObject({ documents: 3 })
  })

  it('writes a document at every run, or none, when told so', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.both([{ amount: 1 }])
    await ledgers.compare({ createDocument: 'always', documentExpiryDays: 3 })
    await ledgers.compare({ createDocument: 'always' })
    expect(await written(ledgers)).toMatchObject({ documents: 2, units: 1 })
    const [document] = await ledgers.context.db.selectFrom('BacoDiscussions').select('ExpiryDate').orderBy('HID').execute()
    expect(document?.ExpiryDate).toEqual(new Date(Date.UTC(2026, 3, 3)))
    await ledgers.both([{ amount: 2 }])
    const { documentType: _, ...rest } = ledgers.options
    const none = await ledgers.compare({ ...rest, createDocument: 'never' })
    expect(none.divisions[0]).toMatchObject({ changed: true })
    expect(none.divisions[0]).not.toHaveProperty('documentId')
    expect(await written(ledgers)).toMatchObject({ documents: 2, logs: 3 })
  })

  it('keeps outcomes of comparisons by other rules apart', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.both([{ amount: 1 }, { amount: 2, year: 2025 }])
    await ledgers.compare()
    await ledgers.compare({ years: [2026] })
    expect((await ledgers.compare()).counts).toMatchObject({ written: 0, skipped: 1 })
    expect((await ledgers.compare({ years: [2026] })).counts).toMatchObject({ written: 0, skipped: 1 })
    expect(await written(ledgers)).toMatchObject({ documents: 2, units: 2 })
  })

  it('lists no more than it is told to, counts all, and shows texts of the ledger as text', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.context.db.updateTable('grtbk').set({ oms25_0: '<b>Bank & more' }).where('reknr', '=', '     1000').execute()
    await ledgers.synergy([
      { amount: 1, entryNumber: '1' },
      { amount: 2, entryNumber: '2' },
      { amount: 4, entryNumber: '3' },
      { amount: 8, account: '4000' },
      { amount: 16, account: '4100' },
    ])
    const [division] = (await ledgers.compare({ maxDifferencesListed: 1, maxEntriesListed: 2 })).divisions
    expect(division).toMatchObject({ differenceCount: 3, unexplainedCount: 3, differences: [{ account: '1000', moreEntries: true }] })
    expect(division?.differences[0]?.entries?.map(({ entryNumber, difference }) => [entryNumber, difference])).toEqual([
      ['1', '1.00'],
      ['2', '2.00'],
    ])
    const [document] = await ledgers.context.db.selectFrom('BacoDiscussions').select(['Subject', 'Body']).execute()
    expect(document?.Subject).toContain('3 differences')
    expect(document?.Body).toContain('&lt;b&gt;Bank &amp; more')
    expect(document?.Body).toContain('2 more differences are not listed.')
    const [without] = (await ledgers.compare({ maxDifferencesListed: 0, maxEntriesListed: 0 })).divisions
    expect(without).toMatchObject({ differenceCount: 3, differences: [] })
  })
})
