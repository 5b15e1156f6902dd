import { describe, expect, it } from 'vitest'
import { accounts, dayAgo, daysAgo, makeAccounts, makeViews, rowsOf } from '../../../test/system/make-logs.ts'
import { insertRows } from '../../testing/insert-rows.ts'
import { openTestContext, type TestContext } from '../../testing/open-test-context.ts'
import { testEngines } from '../../testing/test-engines.ts'
import { logNames, logTables } from './log-tables.ts'
import { truncateLogs } from './truncate-logs.ts'

const hour = 1 / 24

/** One row in each of the ten logs, so many days old. */
async function makeRows(context: TestContext, days: number): Promise<void> {
  const at = daysAgo(context, days)
  const Day = dayAgo(context, days)
  const day = { Day, PageViews: 1, PageViewsEmployees: 1 }
  await insertRows(context.db, 'BacoProcessLog', [{ LogDate: at, ProcessName: 'OLD.exe' }])
  await makeViews(context, [{ at }])
  await insertRows(context.db, 'BacoAppLogDays', [{ ...day, Resources: 1 }])
  const hours = Array.from({ length: 24 }, (_, Hour) => ({ Day, Hour, ...(Hour === at.getUTCHours() ? day : {}) }))
  await insertRows(
    context.db,
    'BacoAppLogHours',
    hours.map((row) => ({ PageViews: 0, PageViewsEmployees: 0, ...row })),
  )
  await insertRows(context.db, 'BacoAppLogApps', [{ Day, Rank: 1, App: 'Start.asp', AppCount: 1 }])
  await insertRows(context.db, 'BacoErrorLog', [{ LogDate: at }])
  await insertRows(context.db, 'EbcDataLog', [{ ID: context.newGuid(), Created: at }])
  await insertRows(context.db, 'CompanyLogs', [{ CompanyCode: '001', DateStart: daysAgo(context, days + hour), DateEnd: at }])
  await insertRows(context.db, 'HRErrorLog', [{ ID: context.newGuid(), Created: at }])
  await insertRows(context.db, 'XMLEvents', [{ ID: context.newGuid(), CompanyCode: '001', EventDate: at }])
}

const tables = [
  'BacoAppLog',
  'BacoAppLogDays',
  'BacoAppLogHours',
  'BacoAppLogApps',
  'BacoErrorLog',
  'EbcDataLog',
  'CompanyLogs',
  'HRErrorLog',
  'XMLEvents',
] as const

/** Number of rows where each log has one row, of hours one day. */
const oneEach = tables.map((table) => (table === 'BacoAppLogHours' ? 24 : 1))

const all = (days: number | null) => ({
  processLog: days,
  appLog: days,
  appLogDays: days,
  appLogHours: days,
  appLogApps: days,
  errorLog: days,
  dataLog: days,
  companyLogs: days,
  hrErrorLog: days,
  xmlEvents: days,
})

async function oldProcessRows(context: TestContext): Promise<number> {
  const rows = await context.db.selectFrom('BacoProcessLog').select('LogID').where('ProcessName', '=', 'OLD.exe').execute()
  return rows.length
}

describe.each(testEngines())('truncateLogs on %s', (engine) => {
  it('scenario 10: with 90 days kept a row of 91 days goes and one of 89 stays, in each of the ten logs', async () => {
    await using context = await openTestContext({ engine })
    for (const days of [91, 89]) await makeRows(context, days)

    const dry = await truncateLogs(context, { keepDays: all(90), dryRun: true })
    const before = await Promise.all(tables.map((table) => rowsOf(context, table)))
    const result = await truncateLogs(context, { keepDays: all(90), pauseMs: 0 })

    expect(before).toEqual(tables.map((table) => (table === 'BacoAppLogHours' ? 48 : 2)))
    expect(await Promise.all(tables.map((table) => rowsOf(context, table)))).toEqual(oneEach)
    expect(await oldProcessRows(context)).toBe(1)
    expect(result).toMatchObject({ status: 'succeeded', counts: { read: 33, written: 33, skipped: 0, rejected: 0 }, history: { days: 0 } })
    expect(result.logs.map(({ table, removed, left }) => [removed, left, table])).toEqual(
      logNames.map((log) => [log === 'appLogHours' ? 24 : 1, 0, logTables[log].table]),
    )
    expect(dry).toMatchObject({ counts: result.counts, logs: result.logs, messages: result.messages })
    const lines = await context.db.selectFrom('BacoProcessLog').select('LogText').where('LogText', 'like', 'I_TRUNCATED%').execute()
    expect(lines.map(({ LogText }) => LogText)).toContain('I_TRUNCATED BacoErrorLog: deletes 1 rows from before 2025-12-31 10:00:00.')
    expect(lines).toHaveLength(10)
  })

  it.each([0, null, undefined])('scenario 10: a retention of %s keeps everything', async (days) => {
    await using context = await openTestContext({ engine })
    await makeRows(context, 3_000)

    const result = await truncateLogs(context, days === undefined ? {} : { keepDays: all(days) })

    expect(result).toMatchObject({ status: 'succeeded', logs: [], counts: { written: 0 } })
    expect(result.messages).toMatchObject([{ severity: 'warning', code: 'W_NO_RETENTION' }])
    expect(await Promise.all(tables.map((table) => rowsOf(context, table)))).toEqual(oneEach)
  })

  it('scenario 10: raw rows of days without history are counted before anything is deleted', async () => {
    await using context = await openTestContext({ engine })
    await makeAccounts(context)
    await makeViews(context, [
      { at: daysAgo(context, 1), person: 2, duration: 100 },
      { at: daysAgo(context, 1), person: 2, account: accounts.reseller, duration: 51 },
      { at: daysAgo(context, 200), person: 0 },
      { at: daysAgo(context, 0) },
    ])

    const result = await truncateLogs(context, { keepDays: { appLog: 90 }, pauseMs: 0 })

    expect(result).toMatchObject({ status: 'succeeded', history: { days: 2, firstDay: '2025-09-12', lastDay: '2026-03-30' } })
    const days = await context.db.selectFrom('BacoAppLogDays').selectAll().orderBy('Day').execute()
    expect(days).toEqual([
      {
        Day: dayAgo(context, 200),
        ...counts([1, 0, 0, 0, 1]),
        Resources: 0,
        Resellers: 0,
        Customers: 0,
        Division: null,
        AverageApplicationDuration: null,
      },
      {
        Day: dayAgo(context, 1),
        ...counts([2, 1, 1, 0, 0]),
        Resources: 1,
        Resellers: 1,
        Customers: 0,
        Division: null,
        AverageApplicationDuration: 76,
      },
    ])
    expect(await rowsOf(context, 'BacoAppLogHours')).toBe(48)
    expect(await rowsOf(context, 'BacoAppLog')).toBe(3)
  })
})

function counts([PageViews, PageViewsEmployees, PageViewsResellers, PageViewsCustomers, PageViewsPublic]: readonly number[]) {
  return { PageViews, PageViewsEmployees, PageViewsResellers, PageViewsCustomers, PageViewsPublic }
}
