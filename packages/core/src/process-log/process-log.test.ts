import { describe, expect, test } from 'vitest'
import { defaultProcessLogCodes } from '../context/process-log-codes.ts'
import { insertRows } from '../testing/insert-rows.ts'
import { openTestContext } from '../testing/open-test-context.ts'
import { testEngines } from '../testing/test-engines.ts'
import { openRunLog } from './open-run-log.ts'
import { processHealth } from './process-health.ts'
import { readProcessLog } from './read-process-log.ts'

const settings = {
  processName: 'P'.repeat(80),
  resId: 1,
  commandLine: `Job.exe /S:srv /PWD:hunter2 ${'x'.repeat(600)}`,
  server: 'S'.repeat(40),
  codes: defaultProcessLogCodes,
  localNow: () => new Date(Date.UTC(2026, 2, 31, 10)),
}

describe.each(testEngines())('the process log on %s', (engine) => {
  test('rows keep to the widths of BacoProcessLog, never cut a character in two, and hold no password', async () => {
    await using context = await openTestContext({ engine })
    const log = openRunLog(context.db, settings)
    log.add('error', `${'e'.repeat(1_999)}😀`)
    await log.flush(new AbortController().signal)
    expect(log.failure).toBeUndefined()
    const [row] = await Array.fromAsync(readProcessLog(context))
    expect(row).toMatchObject({
      process: 'P'.repeat(60),
      server: 'S'.repeat(30),
      type: 'error',
      rawType: 3,
      text: 'e'.repeat(1_999),
      resId: 1,
    })
    expect(row?.commandLine).toHaveLength(500)
    expect(row?.commandLine).not.toContain('hunter2')
  })

  test('a log that cannot be written tells why and does not throw', async () => {
    await using context = await openTestContext({ engine })
    const log = openRunLog(context.db, { ...settings, resId: Number.NaN })
    log.add('info', 'lost')
    await log.flush(new AbortController().signal)
    expect(log.failure).toBeInstanceOf(Error)
  })

  test('rows are read by filter, in order, beyond one page, with types of their own numbers', async () => {
    await using context = await openTestContext({ engine })
    const row = (n: number) => ({
      LogDate: new Date(Date.UTC(2026, 0, 1, 0, 0, n)),
      HumresID: 1,
      ProcessName: n % 2 === 0 ? 'A.exe' : 'B.exe',
      LogType: n % 7,
      LogText: `line ${n}`,
    })
    await insertRows(
      context.db,
      'BacoProcessLog',
      Array.from({ length: 2_100 }, (_, n) => row(n)),
    )
    const texts = (await Array.fromAsync(readProcessLog(context))).map((entry) => entry.text)
    expect(texts).toEqual(Array.from({ length: 2_100 }, (_, n) => `line ${n}`))
    const errors = await Array.fromAsync(
      readProcessLog(context, { process: 'A.exe', type: 'error', to: new Date(Date.UTC(2026, 0, 1, 0, 0, 30)) }),
    )
    expect(errors.map((entry) => entry.text)).toEqual(['line 10', 'line 24'])
    const unknown = (await Array.fromAsync(readProcessLog(context, { from: row(2_099).LogDate }))).map(({ type, rawType }) => ({
      type,
      rawType,
    }))
    expect(unknown).toEqual([{ type: undefined, rawType: 6 }])
  })

  test('health sums up starts, ends and errors per process', async () => {
    await using context = await openTestContext({ engine })
    const at = (hour: number) => new Date(Date.UTC(2026, 2, 30, hour))
    const row = (ProcessName: string, LogType: number, hour: number) => ({ ProcessName, LogType, LogDate: at(hour), HumresID: 1 })
    await insertRows(context.db, 'BacoProcessLog', [
      row('A.exe', 0, 1),
      row('A.exe', 3, 1),
      row('A.exe', 4, 2),
      row('B.exe', 0, 1),
      row('B.exe', 4, 1),
      row('B.exe', 0, 3),
      row('C.exe', 3, 0),
    ])
    expect(await processHealth(context, { since: at(1) })).toEqual([
      { process: 'A.exe', lastStart: at(1), lastEnd: at(2), errors: 1, unfinished: false },
      { process: 'B.exe', lastStart: at(3), lastEnd: at(1), errors: 0, unfinished: true },
    ])
  })
})
