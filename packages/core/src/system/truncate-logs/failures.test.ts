import { type RawBuilder, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { daysAgo, makeViews, rowsOf } from '../../../test/system/make-logs.ts'
import { exitCode } from '../../run/exit-code.ts'
import { createSchema } from '../../schema/create-schema.ts'
import type { Database } from '../../schema/database.ts'
import { insertRows } from '../../testing/insert-rows.ts'
import { openTestContext, type TestContext } from '../../testing/open-test-context.ts'
import { testEngines } from '../../testing/test-engines.ts'
import { earlierClock } from './earlier-clock.ts'
import { truncateLogs } from './truncate-logs.ts'

/** Errors and XML events, so many days old, and one page view of yesterday. */
async function makeRows(context: TestContext, days: number): Promise<void> {
  await insertRows(context.db, 'BacoErrorLog', [{ LogDate: daysAgo(context, days) }])
  await insertRows(context.db, 'XMLEvents', [{ ID: context.newGuid(), CompanyCode: '001', EventDate: daysAgo(context, days) }])
  await makeViews(context, [{ at: daysAgo(context, 1) }])
}

const keepDays = { errorLog: 30, xmlEvents: 30, hrErrorLog: 30 }

function refuseDeletes({ engine }: TestContext): RawBuilder<unknown> {
  return engine === 'embedded'
    ? sql.raw(`create trigger NoDeletes before delete on XMLEvents begin select raise(abort, 'no rows may go'); end`)
    : sql.raw(`create trigger NoDeletes on XMLEvents after delete as begin throw 50001, 'no rows may go', 1 end`)
}

/** Works without a table, and puts it back for the tests that follow on the same server. */
async function without(context: TestContext, table: keyof Database, work: () => Promise<void>): Promise<void> {
  await sql`drop table ${sql.table(table)}`.execute(context.db)
  try {
    await work()
  } finally {
    await createSchema(context.db, { tables: [table] })
  }
}

async function setting(
  context: TestContext,
  SettingName: string,
  value: { LongValue?: number; DoubleValue?: number; StringValue?: string },
) {
  await insertRows(context.db, 'BacoSettings', [{ SettingType: 0, SettingGroup: 'General', SettingName, Division: 0, ...value }])
}

describe.each(testEngines())('truncateLogs in trouble on %s', (engine) => {
  it('scenario 12: a log that fails does not stop the others', async () => {
    await using context = await openTestContext({ engine })
    await makeRows(context, 40)
    await refuseDeletes(context).execute(context.db)
    try {
      const result = await truncateLogs(context, { keepDays, pauseMs: 0 })

      expect(result).toMatchObject({ status: 'partial', counts: { read: 28, written: 27, rejected: 1 }, history: { days: 1 } })
      expect(result.rejections).toMatchObject([{ code: 'E_LOG', where: { log: 'xmlEvents', table: 'XMLEvents' } }])
      expect(result.rejections[0]?.text).toMatch(/^Truncating XMLEvents failed, the rest went on: .*no rows may go/)
      expect(result.logs.map(({ log, removed }) => [log, removed])).toEqual([
        ['errorLog', 1],
        ['hrErrorLog', 0],
      ])
      expect(exitCode(result)).toBe(2)
      expect([await rowsOf(context, 'BacoErrorLog'), await rowsOf(context, 'XMLEvents')]).toEqual([0, 1])
    } finally {
      await sql.raw('drop trigger NoDeletes').execute(context.db)
    }
  })

  it('does what it can where a log table is missing, and says which', async () => {
    await using context = await openTestContext({ engine })
    await makeRows(context, 40)
    await without(context, 'HRErrorLog', async () => {
      const result = await truncateLogs(context, { keepDays, pauseMs: 0 })
      const unasked = await truncateLogs(context, { keepDays: { errorLog: 30 } })

      expect(result).toMatchObject({ status: 'partial', counts: { written: 28, rejected: 1 } })
      expect(result.rejections).toMatchObject([{ code: 'E_LOG_MISSING', where: { log: 'hrErrorLog', table: 'HRErrorLog' } }])
      expect(unasked.status).toBe('succeeded')
    })
  })

  it('keeps raw page views where the history cannot be stored', async () => {
    await using context = await openTestContext({ engine })
    await makeViews(context, [{ at: daysAgo(context, 40) }])
    await without(context, 'BacoAppLogApps', async () => {
      const result = await truncateLogs(context, { keepDays: { appLog: 30, errorLog: 30 } })

      expect(result).toMatchObject({ status: 'succeeded', logs: [{ log: 'appLog', removed: 0 }, { log: 'errorLog' }] })
      const codes = result.messages.map(({ code }) => code)
      expect(codes).toEqual(['W_NO_PAGE_VIEWS', 'W_HISTORY_MISSING', 'I_TRUNCATED', 'I_TRUNCATED'])
      expect(await rowsOf(context, 'BacoAppLog')).toBe(1)
    })
  })

  it('reads the days from BacoSettings where the names are known; keepDays wins', async () => {
    await using context = await openTestContext({ engine })
    await makeRows(context, 40)
    await setting(context, 'ErrorDays', { LongValue: 30 })
    await setting(context, 'XmlDays', { LongValue: 30 })
    await setting(context, 'HrDays', { StringValue: ' 50 ' })
    const settingNames = {
      errorLog: { name: 'errordays' },
      xmlEvents: { name: 'XmlDays' },
      hrErrorLog: { name: 'HrDays' },
      dataLog: { name: 'Unset' },
    }

    const result = await truncateLogs(context, { settingNames, keepDays: { xmlEvents: 0 }, pauseMs: 0 })

    expect(result.logs.map(({ log, keepDays: days, removed }) => [log, days, removed])).toEqual([
      ['errorLog', 30, 1],
      ['hrErrorLog', 50, 0],
    ])
  })

  it('keeps everything of a log whose setting is no number of days', async () => {
    await using context = await openTestContext({ engine })
    await makeRows(context, 40)
    await setting(context, 'ErrorDays', { LongValue: -1 })
    await setting(context, 'XmlDays', { StringValue: 'a month' })
    await setting(context, 'HrDays', { DoubleValue: 1e9 })
    const settingNames = { errorLog: { name: 'ErrorDays' }, xmlEvents: { name: 'XmlDays' }, hrErrorLog: { name: 'HrDays' } }

    const result = await truncateLogs(context, { settingNames, pauseMs: 0 })

    expect(result).toMatchObject({ status: 'partial', logs: [], counts: { rejected: 3 } })
    expect(result.rejections.map(({ code, where, value }) => [code, where['log'], value])).toEqual([
      ['E_SETTING', 'errorLog', '-1'],
      ['E_SETTING', 'hrErrorLog', '1000000000'],
      ['E_SETTING', 'xmlEvents', 'NaN'],
    ])
    expect([await rowsOf(context, 'BacoErrorLog'), await rowsOf(context, 'XMLEvents')]).toEqual([1, 1])
  })

  it('goes by the earlier clock, so that one that runs ahead deletes nothing', async () => {
    await using context = await openTestContext({ engine })
    const localNow = (): Date => new Date(Date.UTC(2999, 0, 1))
    const past = new Date(Date.UTC(2001, 0, 1))

    expect((await earlierClock({ db: context.db, localNow })).getUTCFullYear()).toBeLessThan(2999)
    expect(await earlierClock({ db: context.db, localNow: () => past })).toEqual(past)
  })

  it('scenario 14: runs without the process log, and its result says so', async () => {
    await using context = await openTestContext({ engine })
    await makeRows(context, 40)
    await without(context, 'BacoProcessLog', async () => {
      const result = await truncateLogs(context, { keepDays: { errorLog: 30 }, pauseMs: 0 })

      expect(result).toMatchObject({ status: 'succeeded', logs: [{ log: 'errorLog', removed: 1 }] })
      expect(result.messages.map(({ code }) => code)).toContain('W_PROCESS_LOG')
    })
  })

  it('scenario 14: the process log has a start and an end with the command line', async () => {
    await using context = await openTestContext({ engine })
    await truncateLogs(context, { keepDays: { errorLog: 30 }, commandLine: 'LogHandler.exe /S:SQL01 /D:"My Synergy"' })

    const rows = await context.db.selectFrom('BacoProcessLog').select(['ProcessName', 'LogType', 'CommandLine']).orderBy('LogID').execute()
    const line = { ProcessName: 'LogHandler.exe', CommandLine: 'LogHandler.exe /S:SQL01 /D:"My Synergy"' }
    expect([rows.at(0), rows.at(-1)]).toEqual([
      { ...line, LogType: 0 },
      { ...line, LogType: 4 },
    ])
  })
})
