import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts, dayAgo, daysAgo, makeAccounts, makeViews, rowsOf, type View } from '../../../test/system/make-logs.ts'
import { insertRows } from '../../testing/insert-rows.ts'
import { openTestContext, type TestContext } from '../../testing/open-test-context.ts'
import { testEngines } from '../../testing/test-engines.ts'
import { truncateLogs } from './truncate-logs.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** A view as a random test makes it: on which of three days, when, by whom, of what. */
const anyView = fc.record({
  day: fc.integer({ min: 1, max: 3 }),
  ms: fc.integer({ min: 0, max: dayMs - 4 }),
  person: fc.constantFrom(0, 0, 2, 3, 4, 5),
  account: fc.constantFrom(
    undefined,
    undefined,
    ...Object.values(accounts),
    '00000000-0000-0000-0000-000000000000',
    '99999999-9999-4999-8999-999999999999',
  ),
  app: fc.constantFrom('Start.asp', 'Document.asp', 'Zoom.asp', 'Lønn.asp'),
  duration: fc.constantFrom(null, null, 0, 1, 250, 2_000_000_000),
})
type AnyView = typeof anyView extends fc.Arbitrary<infer One> ? One : never

function kindOf({ account, person }: AnyView): 'R' | 'C' | 'P' | 'E' {
  if (account !== undefined && !account.startsWith('00000000')) return account === accounts.reseller ? 'R' : 'C'
  return person === 0 ? 'P' : 'E'
}

function average(views: readonly AnyView[]): number | null {
  const durations = views.flatMap(({ duration }) => (duration === null ? [] : [duration]))
  return durations.length === 0 ? null : Math.floor(durations.reduce<number>((sum, one) => sum + one, 0) / durations.length + 0.5)
}

/** The history as the specification has it, by a second way: in JavaScript, row by row. */
function expectedDay(views: readonly AnyView[]) {
  const split = (some: readonly AnyView[]) => {
    const count = (kind: string) => some.filter((view) => kindOf(view) === kind).length
    return [some.length, count('E'), count('R'), count('C'), count('P')]
  }
  const distinct = (kind: string, of: (view: AnyView) => unknown) => new Set(views.filter((view) => kindOf(view) === kind).map(of)).size
  const apps = [...new Set(views.map(({ app }) => app))].map((app) => {
    const mine = views.filter((view) => view.app === app)
    return { app, AppCount: mine.length, average: average(mine) ?? 0, longest: Math.max(0, ...mine.map(({ duration }) => duration ?? 0)) }
  })
  return {
    day: [
      ...split(views),
      distinct('E', ({ person }) => person),
      distinct('R', ({ account }) => account),
      distinct('C', ({ account }) => account),
      average(views),
    ],
    hours: Array.from({ length: 24 }, (_, hour) => split(views.filter(({ ms }) => Math.floor(ms / hourMs) === hour))),
    apps: apps.toSorted((a, b) => b.AppCount - a.AppCount || a.app.localeCompare(b.app, 'en')),
  }
}

async function storedDay(context: TestContext, Day: Date) {
  const views = ['PageViews', 'PageViewsEmployees', 'PageViewsResellers', 'PageViewsCustomers', 'PageViewsPublic'] as const
  const days = context.db
    .selectFrom('BacoAppLogDays')
    .select([...views, 'Resources', 'Resellers', 'Customers', 'AverageApplicationDuration'])
  const day = await days.where('Day', '=', Day).executeTakeFirst()
  const hours = await context.db.selectFrom('BacoAppLogHours').select(views).where('Day', '=', Day).orderBy('Hour').execute()
  const apps = await context.db.selectFrom('BacoAppLogApps').selectAll().where('Day', '=', Day).orderBy('Rank').execute()
  return {
    day: Object.values(day ?? {}),
    hours: hours.map((hour) => Object.values(hour)),
    apps: apps.map(({ App, AppCount, AppAverageDuration, AppMaxDuration }) => ({
      app: App,
      AppCount,
      average: AppAverageDuration,
      longest: AppMaxDuration,
    })),
  }
}

const historyTables = ['BacoAppLog', 'BacoAppLogDays', 'BacoAppLogHours', 'BacoAppLogApps'] as const

async function clear(context: TestContext): Promise<void> {
  for (const table of historyTables) await context.db.deleteFrom(table).execute()
}

describe.each(testEngines())('the page-view history on %s', (engine) => {
  let context: TestContext
  beforeAll(async () => {
    context = await openTestContext({ engine })
    await makeAccounts(context)
  })
  afterAll(() => context[Symbol.asyncDispose]())

  it('scenario 11: the views of a day are the sum of its parts and of its 24 hours, whatever was viewed', async () => {
    const numRuns = Number(process.env['HISTORY_ROUNDS'] ?? (engine === 'embedded' ? 15 : 3))
    await fc.assert(
      fc.asyncProperty(fc.array(anyView, { minLength: 1, maxLength: 40 }), async (views) => {
        await clear(context)
        const at = ({ day, ms }: AnyView) => new Date(dayAgo(context, day).getTime() + ms)
        await makeViews(
          context,
          views.map(
            ({ day, ms, account, ...view }): View => ({
              ...view,
              at: at({ ...view, account, day, ms }),
              ...(account === undefined ? {} : { account }),
            }),
          ),
        )
        await truncateLogs(context)
        for (const day of [1, 2, 3]) {
          const mine = views.filter((view) => view.day === day)
          const stored = await storedDay(context, dayAgo(context, day))
          const [total, ...parts] = stored.day.slice(0, 5).map(Number)
          if (mine.length === 0) expect(stored).toEqual({ day: [], hours: [], apps: [] })
          else {
            expect(stored).toEqual(expectedDay(mine))
            expect(parts.reduce((sum, one) => sum + one, 0)).toBe(total)
            expect(stored.hours.map(([views]) => Number(views)).reduce((sum, one) => sum + one, 0)).toBe(total)
          }
        }
      }),
      { numRuns, seed: 11 },
    )
  })

  it('takes the applications with the most views, ties by name, and cuts a name before an emoji that does not fit', async () => {
    await clear(context)
    const long = `${'x'.repeat(39)}😀${'y'.repeat(20)}`
    const day = daysAgo(context, 1)
    await makeViews(
      context,
      ['b.asp', 'a.asp', 'c.asp', 'c.asp', long, long, long].map((app) => ({ at: day, app })),
    )

    await truncateLogs(context, { topApps: 3 })

    const { apps } = await storedDay(context, dayAgo(context, 1))
    expect(apps.map(({ app, AppCount }) => [app, AppCount])).toEqual([
      ['x'.repeat(39), 3],
      ['c.asp', 2],
      ['a.asp', 1],
    ])
  })

  it('takes the codes of guests and resellers that an installation has', async () => {
    await clear(context)
    const at = daysAgo(context, 1)
    await makeViews(context, [
      { at, person: 7 },
      { at, person: 0 },
      { at, account: accounts.other },
      { at, account: accounts.reseller },
    ])

    await truncateLogs(context, { publicPersons: [7], resellerTypes: ['P', 'S'] })

    expect((await storedDay(context, dayAgo(context, 1))).day).toEqual([4, 1, 1, 1, 1, 1, 1, 1, null])
  })

  it('writes nothing when nothing is new, and the last day again when it was stored too early', async () => {
    await clear(context)
    await makeViews(context, [{ at: daysAgo(context, 2) }, { at: daysAgo(context, 1) }])
    await truncateLogs(context)
    const second = await truncateLogs(context)
    await context.db.updateTable('BacoAppLogDays').set({ Resources: 77 }).execute()
    const third = await truncateLogs(context)

    expect(second).toMatchObject({ counts: { read: 0, written: 0 }, history: { days: 0 } })
    expect(third).toMatchObject({ history: { days: 1, firstDay: '2026-03-30', lastDay: '2026-03-30' } })
    const days = await context.db.selectFrom('BacoAppLogDays').select('Resources').orderBy('Day').execute()
    expect(days).toEqual([{ Resources: 77 }, { Resources: 1 }])
  })

  it('counts views again that came late because a clock was set back, and never those of a day half of which is gone', async () => {
    await clear(context)
    await makeViews(context, [
      { at: daysAgo(context, 9) },
      { at: daysAgo(context, 5) },
      { at: daysAgo(context, 5) },
      { at: daysAgo(context, 1) },
    ])
    await truncateLogs(context)
    await makeViews(context, [{ at: daysAgo(context, 9) }])
    const [half] = await context.db.selectFrom('BacoAppLog').select('ID').where('Created', '=', daysAgo(context, 5)).execute()
    await context.db.deleteFrom('BacoAppLog').where('ID', '=', half!.ID).execute()

    const result = await truncateLogs(context)

    expect(result.history).toEqual({ days: 1, firstDay: '2026-03-22', lastDay: '2026-03-22' })
    expect((await storedDay(context, dayAgo(context, 9))).day[0]).toBe(2)
    expect((await storedDay(context, dayAgo(context, 5))).day[0]).toBe(2)
  })

  it('leaves days alone that are still to come, as after a clock that was ahead, and completes them when they are over', async () => {
    await clear(context)
    await makeViews(context, [{ at: daysAgo(context, -3) }, { at: daysAgo(context, 0) }])
    await insertRows(context.db, 'BacoAppLogDays', [{ Day: dayAgo(context, -3), PageViews: 1 }])
    const early = await truncateLogs(context, { keepDays: { appLog: 1, appLogDays: 1 }, pauseMs: 0 })
    const left = await rowsOf(context, 'BacoAppLog')
    await makeViews(context, [{ at: daysAgo(context, -3) }])
    context.clock.move(4 * dayMs)
    try {
      const late = await truncateLogs(context)

      expect(early).toMatchObject({ counts: { written: 0 }, history: { days: 0 } })
      expect(left).toBe(2)
      expect(late.history).toEqual({ days: 2, firstDay: '2026-03-31', lastDay: '2026-04-03' })
      expect((await storedDay(context, dayAgo(context, 1))).day[0]).toBe(2)
    } finally {
      context.clock.move(-4 * dayMs)
    }
  })

  it('does not make a history that would be deleted at once', async () => {
    await clear(context)
    await makeViews(context, [{ at: daysAgo(context, 40) }, { at: daysAgo(context, 1) }])
    const keepDays = { appLog: 90, appLogDays: 30, appLogHours: 30, appLogApps: 60 }

    const first = await truncateLogs(context, { keepDays, pauseMs: 0 })
    const second = await truncateLogs(context, { keepDays, pauseMs: 0 })

    expect(first.history.days).toBe(2)
    expect(await storedDay(context, dayAgo(context, 40))).toMatchObject({ day: [], hours: [], apps: [{ app: 'Start.asp' }] })
    expect(second).toMatchObject({ counts: { read: 0, written: 0 } })
  })

  it('never deletes a raw row of a day whose history is not stored', async () => {
    await clear(context)
    await makeViews(context, [{ at: daysAgo(context, 200) }, { at: daysAgo(context, 100) }, { at: daysAgo(context, 95) }])
    const day = dayAgo(context, 100)
    await insertRows(context.db, 'BacoAppLogDays', [{ Day: day, PageViews: 1 }])
    await insertRows(context.db, 'BacoAppLogHours', [{ Day: day, Hour: 10, PageViews: 1 }])
    await insertRows(context.db, 'BacoAppLogApps', [{ Day: day, Rank: 1, App: 'Start.asp', AppCount: 1 }])
    const options = { keepDays: { appLog: 90 }, pageViews: false, pauseMs: 0 }

    const dry = await truncateLogs(context, { ...options, dryRun: true })
    const result = await truncateLogs(context, options)

    expect(result).toMatchObject({ status: 'succeeded', counts: { read: 3, written: 1, skipped: 2 }, logs: [{ removed: 1, left: 2 }] })
    expect(result.messages).toMatchObject([{ code: 'W_HISTORY_MISSING', details: { rows: 2 } }, { code: 'I_TRUNCATED' }])
    expect(dry).toMatchObject({ counts: result.counts, logs: result.logs })
    const left = await context.db.selectFrom('BacoAppLog').select('Created').orderBy('Created').execute()
    expect(left.map(({ Created }) => Created)).toEqual([daysAgo(context, 200), daysAgo(context, 95)])
  })
})
