import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { daysAgo, makeViews, rowsOf } from '../../../test/system/make-logs.ts'
import { defineJob } from '../../run/define-job.ts'
import { fixedClock } from '../../testing/fixed-clock.ts'
import { insertRows } from '../../testing/insert-rows.ts'
import { openTestContext, type TestContext } from '../../testing/open-test-context.ts'
import { testEngines } from '../../testing/test-engines.ts'
import { openTimeBudget } from './open-time-budget.ts'
import { truncateAppLog } from './truncate-app-log.ts'
import { truncateLogs } from './truncate-logs.ts'

async function makeOld(context: TestContext, rows: number): Promise<void> {
  const old = Array.from({ length: rows }, (_, index) => daysAgo(context, 3_000 - index))
  await insertRows(
    context.db,
    'BacoErrorLog',
    old.map((LogDate) => ({ LogDate })),
  )
  await insertRows(
    context.db,
    'XMLEvents',
    old.map((EventDate) => ({ ID: context.newGuid(), CompanyCode: '001', EventDate })),
  )
  await insertRows(
    context.db,
    'CompanyLogs',
    old.map((at) => ({ CompanyCode: '001', DateStart: at, DateEnd: at })),
  )
}

const keepDays = { errorLog: 90, xmlEvents: 90, companyLogs: 90 }

describe.each(testEngines())('truncateLogs on years of logs on %s', (engine) => {
  it('deletes in batches of chunkSize, the keys of logs without an index looked up once for many batches', async () => {
    const deletes: { sql: string; rows: number }[] = []
    let scans = 0
    await using context = await openTestContext({
      engine,
      onQuery: ({ sql: text, rows }) => {
        if (/^\s*delete\s.*(BacoErrorLog|XMLEvents|CompanyLogs)/is.test(text) && rows > 0) deletes.push({ sql: text, rows })
        if (/insert into .*#?oldRows/i.test(text)) scans++
      },
    })
    await makeOld(context, 120)

    const result = await truncateLogs(context, { keepDays, chunkSize: 2, pauseMs: 0, pageViews: false })

    expect(result).toMatchObject({ status: 'succeeded', counts: { read: 360, written: 360 } })
    expect(new Set(deletes.map(({ rows }) => rows))).toEqual(new Set([2]))
    expect(deletes).toHaveLength(180)
    expect(scans).toBe(4)
    expect([await rowsOf(context, 'BacoErrorLog'), await rowsOf(context, 'XMLEvents'), await rowsOf(context, 'CompanyLogs')]).toEqual([
      0, 0, 0,
    ])
  })

  it('ends in good order when its time is up, and the next run goes on', async () => {
    const clock = fixedClock()
    await using context = await openTestContext({ engine, clock, onQuery: ({ kind }) => (kind === 'commit' ? clock.move(100) : undefined) })
    await makeOld(context, 30)
    await makeViews(
      context,
      [3, 2, 1].map((days) => ({ at: daysAgo(context, days) })),
    )
    const options = { keepDays, chunkSize: 10, pauseMs: 0, maxDurationMs: 450 }

    const first = await truncateLogs(context, options)
    const second = await truncateLogs(context, { ...options, maxDurationMs: 10_000 })

    expect(first).toMatchObject({ status: 'partial', history: { days: 3 }, counts: { rejected: 1 } })
    expect(first.logs.map(({ log, removed, left }) => [log, removed, left])).toEqual([
      ['errorLog', 20, 10],
      ['companyLogs', 0, 30],
      ['xmlEvents', 0, 30],
    ])
    expect(first.rejections).toMatchObject([
      { code: 'E_TIME_UP', where: { maxDurationMs: 450, days: 0, tables: ['BacoErrorLog', 'CompanyLogs', 'XMLEvents'] } },
    ])
    expect(second).toMatchObject({ status: 'succeeded', counts: { written: 70 }, history: { days: 0 } })
  })

  it('keeps raw page views of days that the time did not suffice for', async () => {
    const clock = fixedClock()
    await using context = await openTestContext({ engine, clock, onQuery: ({ kind }) => (kind === 'commit' ? clock.move(100) : undefined) })
    await makeViews(
      context,
      [120, 110, 100].map((days) => ({ at: daysAgo(context, days) })),
    )

    const first = await truncateLogs(context, { keepDays: { appLog: 90 }, pauseMs: 0, maxDurationMs: 150 })
    const left = await rowsOf(context, 'BacoAppLog')
    const second = await truncateLogs(context, { keepDays: { appLog: 90 }, pauseMs: 0 })

    expect(first).toMatchObject({ status: 'partial', history: { days: 2 }, logs: [{ removed: 0, left: 3 }] })
    expect(first.rejections[0]?.text).toContain('the history of 1 days and old rows of BacoAppLog')
    expect(left).toBe(3)
    expect(second).toMatchObject({ status: 'succeeded', history: { days: 1 }, logs: [{ removed: 3, left: 0 }] })
  })

  it('leaves a row alone that somebody adds to an old day while it deletes', async () => {
    await using context = await openTestContext({ engine })
    await makeViews(context, [{ at: daysAgo(context, 100) }, { at: daysAgo(context, 95) }])
    await truncateLogs(context)
    await makeViews(context, [{ at: daysAgo(context, 97) }])
    const days = [100, 95].map((ago) => ({ day: new Date(daysAgo(context, ago).setUTCHours(0)), views: 1, covered: true }))
    const deleteOnly = defineJob({
      name: 'deleteOnly',
      replaces: [],
      summary: 'Deletes by a plan that is out of date.',
      options: z.strictObject({}),
      reads: {},
      writes: {},
      fields: {},
      async run(_, { chunkSize }, run) {
        const work = { run, options: { chunkSize, pauseMs: 0 }, time: openTimeBudget(context.clock, undefined) }
        return truncateAppLog(work, { cutOff: daysAgo(context, 90), retentions: new Map(), days })
      },
    })

    await deleteOnly(context)

    const left = await sql<{ Created: Date }>`select Created from BacoAppLog`.execute(context.db)
    expect(left.rows).toEqual([{ Created: daysAgo(context, 97) }])
  })

  it('stops during a rest', async () => {
    await using context = await openTestContext({ engine })
    await makeOld(context, 20)
    const controller = new AbortController()

    const result = await truncateLogs(context, {
      keepDays,
      chunkSize: 10,
      pauseMs: 60_000,
      signal: controller.signal,
      onProgress: ({ phase }) => (phase === 'errorLog' ? controller.abort() : undefined),
    })

    expect(result).toMatchObject({ status: 'cancelled', counts: { written: 10 } })
  })
})

it.each([-1, 1e9, 1.5, Number.NaN])('refuses a retention of %s days', async (days) => {
  await using context = await openTestContext()
  const refused = truncateLogs(context, { keepDays: { errorLog: days } })
  await expect(refused).rejects.toMatchObject({
    code: 'invalid-options',
    details: { faults: [{ option: 'keepDays.errorLog', value: String(days) }] },
  })
})
