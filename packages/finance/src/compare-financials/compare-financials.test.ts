import { testEngines } from '@synergy-jobs/core/testing'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { documentType, guid, type LedgerLine, openLedgers } from '../../test/compare/open-ledgers.ts'

const wages: readonly LedgerLine[] = [
  { account: '4000', amount: 1250.5, entryNumber: '26001', entryGuid: guid(0xa1) },
  { account: '1600', amount: -1250.5, entryNumber: '26001', entryGuid: guid(0xa1) },
]
const rent: readonly LedgerLine[] = [
  { account: '4100', amount: 300.1, period: 4, entryNumber: '26002', entryGuid: guid(0xa2), description: 'Rent of April' },
  { account: '1000', amount: -300.1, period: 4, entryNumber: '26002', entryGuid: guid(0xa2), description: 'Rent of April' },
]

describe.each(testEngines())('compareFinancials on %s (spec finance §9.8)', (engine) => {
  it('finds nothing in equal ledgers, and records it', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.both([...wages, ...rent])

    const result = await ledgers.compare()

    expect(result).toMatchObject({ status: 'succeeded', counts: { read: 1, written: 1, skipped: 0, rejected: 0 }, rejections: [] })
    expect(result.divisions).toMatchObject([
      {
        division: '001',
        name: 'Demo Holland BV',
        currency: 'EUR',
        status: 'ok',
        comparedAt: '2026-03-31 10:00:00',
        synergy: { totals: 4, lines: 4, balance: '0.00' },
        inBackOffice: { totals: 4, lines: 4, balance: '0.00' },
        agreed: 4,
        differenceCount: 0,
        differences: [],
        periods: [],
        missingAccounts: { count: 0, listed: [] },
        changed: true,
      },
    ])
    const { db } = ledgers.context
    const [log] = await db.selectFrom('CompanyLogs').selectAll().execute()
    expect(log).toMatchObject({
      CompanyCode: '001   ',
      Source: 'FinCheck',
      Action: 'Check',
      Status: 'OK',
      Records: 0,
      res_id: 1,
      Division: 1,
    })
    expect(log?.Remark).toBe('4 totals agree, 0 differ')
    const [document] = await db.selectFrom('BacoDiscussions').selectAll().execute()
    expect(document).toMatchObject({
      ID: result.divisions[0]?.documentId,
      Type: documentType,
      GroupID: 7,
      Category: 'Checks',
      Company: '001',
      Subject: 'Financial check 001 2026-03-31: 0 differences',
      JobLevel: 25,
      ExpiryDate: new Date(Date.UTC(2026, 3, 30)),
      CreatedBy: 1,
      CreatedByFullName: 'Background jobs',
    })
    const [setting] = await db.selectFrom('BacoSettings').selectAll().execute()
    expect(setting).toMatchObject({ SettingName: 'FinCheckLastRun', DateValue: new Date(Date.UTC(2026, 2, 31, 10)), Division: 0 })
  })

  it('finds one cent, and the entry behind it', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.both([...wages, ...rent])
    const { db } = ledgers.backOffice()
    await db.updateTable('gbkmut').set({ bdr_hfl: 300.11 }).where('reknr', '=', '     4100').execute()

    const result = await ledgers.compare()

    expect(result).toMatchObject({ status: 'partial', counts: { read: 1, written: 1, rejected: 0 } })
    expect(result.rejections).toEqual([{ code: 'E_DIFFERENCES', text: 'Division 001: 1 of 4 totals differ.', where: { division: '001' } }])
    const [division] = result.divisions
    expect(division).toMatchObject({ status: 'failed', agreed: 3, differenceCount: 1, unexplainedCount: 1 })
    expect(division?.differences).toEqual([
      {
        year: 2026,
        period: '4',
        account: '4100',
        description: 'Rent',
        kind: 'amount',
        synergy: '300.10',
        backOffice: '300.11',
        difference: '-0.01',
        synergyLines: 1,
        backOfficeLines: 1,
        explained: false,
        entries: [
          {
            entryNumber: '26002',
            entryGuid: guid(0xa2),
            date: '2026-03-31',
            description: 'Rent of April',
            synergy: '300.10',
            backOffice: '300.11',
            difference: '-0.01',
          },
        ],
        moreEntries: false,
      },
    ])
    expect(division?.periods).toEqual([
      { year: 2026, period: '3', differences: 0, amount: '0.00', onlyInSynergy: '0.00', onlyInBackOffice: '0.00', explained: '0.00' },
      { year: 2026, period: '4', differences: 1, amount: '0.01', onlyInSynergy: '0.00', onlyInBackOffice: '0.00', explained: '0.00' },
    ])
    const [document] = await ledgers.context.db.selectFrom('BacoDiscussions').select(['Subject', 'Body']).execute()
    expect(document?.Subject).toBe('Financial check 001 2026-03-31: 1 difference')
    expect(document?.Body).toContain('<td>2026</td><td>4</td><td>4100</td><td>Rent</td><td>300.10</td><td>300.11</td><td>-0.01</td>')
    const [log] = await ledgers.context.db.selectFrom('CompanyLogs').select(['Status', 'Records']).execute()
    expect(log).toEqual({ Status: 'Failed', Records: 1 })
  })

  it('takes a cent for nothing when the tolerance says so', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.synergy([{ account: '4000', amount: 0.1 + 0.2 }])
    await ledgers.there([{ account: '4000', amount: 0.29 }])
    expect(await ledgers.compare({ tolerance: 0.01 })).toMatchObject({ status: 'succeeded', rejections: [] })
    expect((await ledgers.compare({ tolerance: 0.009 })).status).toBe('partial')
  })

  it('finds totals that are only on one side, but zero ones only if asked', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.both(wages)
    await ledgers.synergy([{ account: '8000', amount: -5 }])
    await ledgers.there([
      { account: '1300', amount: 7 },
      { account: '4100', amount: 2 },
      { account: '4100', amount: -2 },
    ])

    const [division] = (await ledgers.compare()).divisions
    expect(division?.differences.map(({ account, kind, difference }) => [account, kind, difference])).toEqual([
      ['1300', 'only-in-back-office', '-7.00'],
      ['8000', 'only-in-synergy', '-5.00'],
    ])
    expect(division?.periods).toMatchObject([{ period: '3', differences: 2, onlyInSynergy: '5.00', onlyInBackOffice: '7.00' }])
    const [all] = (await ledgers.compare({ zeroTotals: 'report' })).divisions
    expect(all?.differences.map(({ account, difference }) => [account, difference])).toContainEqual(['4100', '0.00'])
  })

  it('ignores budget and unprocessed lines, and other kinds unless asked', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.both(wages)
    await ledgers.synergy([
      { amount: 1, transtype: 'B' },
      { amount: 2, posting: 0 },
      { amount: 4, transtype: 'V' },
      { amount: 8, transtype: 'O' },
    ])
    expect((await ledgers.compare()).divisions[0]).toMatchObject({ status: 'ok', synergy: { lines: 2 } })
    const { divisions } = await ledgers.compare({ transTypes: ['N', 'O'] })
    expect(divisions[0]?.differences).toMatchObject([{ account: '1000', synergy: '8.00', kind: 'only-in-synergy' }])
  })

  it('tells entries that wait to be replicated from differences that nothing explains', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.both(wages)
    const { timestamp: mark } = await ledgers
      .backOffice()
      .db.selectFrom('gbkmut')
      .select('timestamp')
      .orderBy('timestamp', 'desc')
      .top(1)
      .executeTakeFirstOrThrow()
    await ledgers.context.db
      .insertInto('XMLTopicHistory')
      .values({ ID: guid(1), CompanyCode: '001', Topic: 'GLTransactions', ts_d: mark })
      .execute()
    expect((await ledgers.compare()).divisions[0]).toMatchObject({ status: 'ok', waiting: { entries: 0, lines: 0 } })

    await ledgers.there(rent)
    const waiting = await ledgers.compare()

    expect(waiting).toMatchObject({ status: 'succeeded', counts: { written: 1 } })
    expect(waiting.messages.map(({ code }) => code)).toContain('W_WAITING')
    expect(waiting.divisions[0]).toMatchObject({
      status: 'warning',
      differenceCount: 2,
      unexplainedCount: 0,
      waiting: {
        entries: 1,
        lines: 2,
        listed: [{ entryNumber: '26002', entryGuid: guid(0xa2), date: '2026-03-31', lines: 2, amount: '300.10' }],
      },
      periods: [{ period: '3' }, { period: '4', onlyInBackOffice: '600.20', explained: '600.20' }],
    })
    expect(waiting.divisions[0]?.differences).toMatchObject([
      { account: '1000', waiting: '-300.10', explained: true },
      { account: '4100', waiting: '300.10', explained: true },
    ])

    await ledgers.there([{ account: '4100', amount: 1, period: 4, entryNumber: '26003' }])
    await ledgers.synergy([{ account: '1000', amount: 1, period: 4 }])
    const failed = await ledgers.compare()
    expect(failed.divisions[0]).toMatchObject({ status: 'failed', differenceCount: 2, unexplainedCount: 1, waiting: { entries: 2 } })
    expect(failed.rejections[0]?.text).toBe('Division 001: 2 of 4 totals differ, of which waiting entries explain 1.')
  })

  it('sees the same account and period in whatever form the two sides keep them', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.synergy([
      { account: '     1000', period: '  3', amount: 1 },
      { account: 'AB1', period: ' 10', amount: 2 },
      { account: null, period: null, year: null, amount: 4 },
    ])
    const plain = [
      { account: '1000', period: '3', amount: 0.4 },
      { account: '1000', period: '03', amount: 0.6 },
      { account: 'ab1', period: '10', amount: 0.5 },
      { account: 'AB1', period: '10', amount: 1.5 },
      { account: '    ', period: '', year: null, amount: 4 },
    ]
    await ledgers.there(plain)
    expect((await ledgers.compare()).divisions[0]).toMatchObject({
      status: 'ok',
      agreed: 3,
      synergy: { totals: 3 },
      inBackOffice: { lines: 5 },
    })
  })

  it('compares only the years that are asked for, and warns of one without periods', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.both(wages)
    await ledgers.synergy([{ year: 2025, amount: 9 }])
    const result = await ledgers.compare({ years: [2026, 2031] })
    expect(result).toMatchObject({ status: 'succeeded', divisions: [{ status: 'ok', agreed: 2 }] })
    expect(result.messages).toMatchObject([
      { severity: 'warning', code: 'W_YEAR_WITHOUT_PERIODS', details: { division: '001', years: [2031] } },
      { code: 'I_NO_REPLICATION_MARK' },
    ])
    expect((await ledgers.compare({ years: [2025] })).divisions[0]).toMatchObject({
      differences: [{ year: 2025, kind: 'only-in-synergy' }],
    })
  })

  it('lists accounts that one chart lacks, and takes descriptions from where they are', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.there([{ account: '4711', amount: 3 }])
    await sql`insert into grtbk (reknr, oms25_0) values ('     4711', 'Perfume')`.execute(ledgers.backOffice().db)
    await ledgers.backOffice().db.deleteFrom('grtbk').where('reknr', '=', '     9999').execute()
    const result = await ledgers.compare()
    expect(result.divisions[0]).toMatchObject({
      differences: [{ account: '4711', description: 'Perfume', kind: 'only-in-back-office' }],
      missingAccounts: {
        count: 2,
        listed: [
          { account: '4711', description: 'Perfume', missingIn: 'synergy' },
          { account: '9999', description: 'Old suspense', missingIn: 'back-office' },
        ],
      },
    })
    expect(result.messages.map(({ code }) => code)).toContain('I_ACCOUNTS_MISSING')
  })

  it('rounds to the currency of the division before it compares', async () => {
    await using ledgers = await openLedgers(engine)
    await ledgers.context.db.updateTable('bedryf').set({ valcode: 'JPY' }).where('bedrnr', '=', '001').execute()
    await ledgers.synergy([{ amount: 100.4 }])
    await ledgers.there([{ amount: 99.6 }])
    expect((await ledgers.compare()).divisions[0]).toMatchObject({ status: 'ok', synergy: { balance: '100' } })
  })
})
