import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Context } from '../context/context.ts'
import { defineJob } from '../run/define-job.ts'
import { insertRows } from '../testing/insert-rows.ts'
import { openTestContext } from '../testing/open-test-context.ts'
import { testEngines } from '../testing/test-engines.ts'
import type { ProcessReport, ProcessReportCursor } from './process-report.ts'
import { type ProcessReportOptions, readProcessReport } from './read-process-report.ts'

const sample = defineJob({
  name: 'truncateLogs',
  replaces: ['LogHandler.exe'],
  summary: 'Writes what it is told.',
  options: z.strictObject({ rejected: z.int().default(0), fails: z.boolean().default(false) }),
  reads: {},
  writes: {},
  fields: {},
  async run(_context, { rejected, fails }, run) {
    run.message('warning', 'W_SAMPLE', 'Mind <script>alert(1)</script> this.')
    await run.chunk({ planned: { read: 10, written: 10 - rejected }, checkpoint: { day: '2026-03-30' }, work: async () => undefined })
    for (let number = 1; number <= rejected; number++) run.reject({ code: 'E_SAMPLE', text: `Row ${number}.`, where: { row: number } })
    run.count({ rejected })
    if (fails) throw new Error('The disk is full.')
    return {}
  },
})

const at = (hour: number, minute = 0): Date => new Date(Date.UTC(2026, 2, 30, hour, minute))

const row = (ProcessName: string, LogType: number, LogDate: Date, more: object = {}) => ({
  ProcessName,
  LogType,
  LogDate,
  HumresID: 2,
  LogText: 'a text',
  ...more,
})

/** All pages of a report. */
async function allPages(context: Context, options: ProcessReportOptions): Promise<readonly ProcessReport[]> {
  const pages: ProcessReport[] = []
  for (let after: ProcessReportCursor | undefined; ; ) {
    const page = await readProcessReport(context, { ...options, ...(after === undefined ? {} : { after }) })
    pages.push(page)
    if (page.next === undefined) return pages
    after = JSON.parse(JSON.stringify(page.next)) as ProcessReportCursor
  }
}

const outcomes = ({ runs }: ProcessReport) => runs.map(({ process, outcome }) => `${process} ${outcome}`)

describe.each(testEngines())('readProcessReport on %s', (engine) => {
  test('joins the log with the run store: outcome, counts, problems, person', async () => {
    await using context = await openTestContext({ engine })
    const done = await sample(context, { rejected: 2, commandLine: 'LogHandler.exe /S:a /D:b /P:hunter2' })
    context.clock.move(60_000)
    const failure: unknown = await sample(context, { fails: true }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Error)
    const report = await readProcessReport(context)
    expect(report).toMatchObject({ hasRunStore: true, filter: {}, readAt: context.localNow() })
    const [failed, partial] = report.runs
    expect(partial).toMatchObject({
      runId: done.runId,
      job: 'truncateLogs',
      process: 'LogHandler.exe',
      person: { resId: 1, name: 'Background jobs' },
      commandLine: 'LogHandler.exe /S:a /D:b /P:***',
      outcome: 'partial',
      attempt: 1,
      counts: { read: 10, written: 8, skipped: 0, rejected: 2 },
      checkpoint: { day: '2026-03-30' },
      rejections: [
        { code: 'E_SAMPLE', text: 'Row 1.', where: { row: 1 } },
        { code: 'E_SAMPLE', text: 'Row 2.', where: { row: 2 } },
      ],
      startedAt: new Date('2026-03-31T10:00:00Z'),
      endedAt: new Date('2026-03-31T10:00:00Z'),
    })
    expect(partial?.entries.map(({ type, text }) => `${type}: ${text.replace(done.runId, 'RUN')}`)).toEqual([
      'start: truncateLogs RUN starts',
      'warning: W_SAMPLE Mind <script>alert(1)</script> this.',
      'error: E_SAMPLE Row 1.',
      'error: E_SAMPLE Row 2.',
      'end: truncateLogs RUN partial: 10 read, 8 written, 0 skipped, 2 rejected',
    ])
    expect(failed).toMatchObject({ outcome: 'failed', counts: { read: 10 } })
    const limited = await readProcessReport(context, { maxRejections: 1 })
    expect(limited.runs[1]?.rejections).toHaveLength(1)
  })

  test('knows runs at work, dead ones and resumed ones from the run store', async () => {
    await using context = await openTestContext({ engine })
    const run = (RunId: string, Status: string, Attempt: number) => ({
      RunId,
      Status,
      Attempt,
      Job: 'truncateLogs',
      StartedAt: at(1),
      EndedAt: null,
      HeartbeatAt: at(3),
    })
    const [working, dead, resumed] = ['1', '2', '3'].map((digit) => `${digit}0000000-0000-4000-8000-000000000000`) as [
      string,
      string,
      string,
    ]
    await insertRows(context.db, 'SynergyJobsRuns', [run(working, 'running', 1), run(dead, 'interrupted', 1), run(resumed, 'running', 2)])
    await insertRows(context.db, 'BacoProcessLog', [
      row('A.exe', 0, at(1), { LogText: `a ${working} starts` }),
      row('B.exe', 0, at(1), { LogText: `b ${dead} starts` }),
      row('C.exe', 0, at(1), { LogText: `c ${resumed} starts` }),
      row('C.exe', 0, at(2), { LogText: `c ${resumed} starts, attempt 2` }),
    ])
    const report = await readProcessReport(context)
    expect(outcomes(report)).toEqual(['C.exe running', 'C.exe interrupted', 'B.exe interrupted', 'A.exe running'])
    expect(report.runs[0]).not.toHaveProperty('endedAt')
    expect(report.runs.map(({ durationMs }) => durationMs / 3_600_000)).toEqual([1, 0, 0, 2])
  })

  test('works without our tables, and shows the rows of other programs', async () => {
    await using context = await openTestContext({ engine, installed: false })
    await insertRows(context.db, 'BacoProcessLog', [
      row('LogHandler.exe', 9, at(1), { LogText: null }),
      row('LogHandler.exe', 9, at(1, 5)),
      row('LogHandler.exe', 9, at(3)),
      row('HRBGJOBS', 3, at(4)),
      row('Vendor.exe', 0, at(5)),
      row('Vendor.exe', 4, at(5, 30), { HumresID: 77 }),
      row('Vendor.exe', 4, at(5, 30)),
    ])
    const report = await readProcessReport(context)
    expect(report.hasRunStore).toBe(false)
    expect(outcomes(report)).toEqual([
      'Vendor.exe ended',
      'Vendor.exe ended',
      'HRBGJOBS errors',
      'LogHandler.exe noted',
      'LogHandler.exe noted',
    ])
    expect(report.runs[0]).toMatchObject({ durationMs: 30 * 60_000, person: { resId: 2, name: 'Carla Clerk' } })
    expect(report.runs[1]?.person).toEqual({ resId: 77 })
    expect(report.runs[4]).toMatchObject({ job: 'truncateLogs', entries: [{ text: '', rawType: 9 }, { text: 'a text' }] })
    expect(report.runs[4]?.entries[0]).not.toHaveProperty('type', 'info')
  })

  test('is filtered by job or program, person, period and kind of row', async () => {
    await using context = await openTestContext({ engine })
    await insertRows(context.db, 'BacoProcessLog', [
      row('RPExcelImport.exe', 3, at(1)),
      row('importFinancials', 1, at(2), { HumresID: 1 }),
      row('LogHandler.exe', 2, at(3)),
      row('LogHandler.exe', 3, at(9)),
    ])
    const of = async (options: ProcessReportOptions) =>
      (await readProcessReport(context, options)).runs.map(({ process, startedAt }) => `${process} ${startedAt.getUTCHours()}`)
    expect(await of({ job: 'importfinancials' })).toEqual(['importFinancials 2', 'RPExcelImport.exe 1'])
    expect(await of({ job: 'LogHandler.exe' })).toEqual(['LogHandler.exe 9', 'LogHandler.exe 3'])
    expect(await of({ job: 'No such program' })).toEqual([])
    expect(await of({ person: 1 })).toEqual(['importFinancials 2'])
    expect(await of({ person: 'clerk', from: at(3), to: at(9) })).toEqual(['LogHandler.exe 3'])
    expect(await of({ type: 'error', pageSize: 1 })).toEqual(['LogHandler.exe 9'])
    expect(await of({ type: 'error' })).toEqual(['LogHandler.exe 9', 'RPExcelImport.exe 1'])
  })

  test('pages join without gap or overlap, whatever their size, also where runs lie across each other', async () => {
    await using context = await openTestContext({ engine })
    // Each run is a start, a note and an end, and lies across two runs of other machines.
    const rows = Array.from({ length: 1_503 }, (_, n) =>
      row('Vendor.exe', [0, 1, 4][Math.floor(n / 3) % 3] ?? 0, at(0, n), { Server: `SRV${n % 3}`, LogText: `line ${n}` }),
    )
    await insertRows(context.db, 'BacoProcessLog', rows)
    const whole = (await readProcessReport(context, { pageSize: 1_000 })).runs
    expect(whole.map(({ entries }) => entries.length)).toEqual(Array.from({ length: 501 }, () => 3))
    for (const pageSize of [7, 100, 500, 501]) {
      const pages = await allPages(context, { pageSize })
      expect(pages.slice(0, -1).every(({ runs }) => runs.length === pageSize)).toBe(true)
      expect(pages.flatMap(({ runs }) => runs)).toEqual(whole)
    }
    const rare = await allPages(context, { pageSize: 100, type: 'warning' })
    expect(rare.flatMap(({ runs }) => runs)).toEqual([])
  })

  test('an empty log is an empty report', async () => {
    await using context = await openTestContext({ engine })
    expect(await readProcessReport(context)).toMatchObject({ runs: [] })
  })
})

test.each<[ProcessReportOptions, string]>([
  [{ pageSize: 0 }, 'pageSize'],
  [{ from: at(2), to: at(2) }, 'to'],
  [{ person: 'nobody' }, 'person'],
  [{ type: 'fatal' as never }, 'type'],
  [{ typo: 1 } as never, 'typo'],
])('%o is refused', async (options, option) => {
  await using context = await openTestContext()
  await expect(readProcessReport(context, options)).rejects.toMatchObject({
    code: 'invalid-options',
    details: { job: 'readProcessReport', faults: [{ option }] },
  })
})
