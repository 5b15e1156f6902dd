import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { makeErrors } from '../../../test/system/make-errors.ts'
import { exitCode } from '../../run/exit-code.ts'
import { openTestContext } from '../../testing/open-test-context.ts'
import { testEngines } from '../../testing/test-engines.ts'
import { checkErrorLog } from './check-error-log.ts'
import type { ErrorLogAlert, ErrorLogEntry } from './error-log-alert.ts'

/** A restart that keeps a list of its calls. */
function recordedRestart() {
  const calls: [string, ErrorLogEntry][] = []
  return { calls, restart: (machine: string, entry: ErrorLogEntry) => void calls.push([machine, entry]) }
}

const machines = ({ alerts }: { readonly alerts: readonly ErrorLogAlert[] }) =>
  alerts.map(({ machine, action, entries }) => [machine, action, entries])

describe.each(testEngines())('checkErrorLog on %s', (engine) => {
  it('scenario 13: a matching row of half a minute ago restarts its machine once, one of a minute and a half ago does not', async () => {
    await using context = await openTestContext({ engine })
    const { calls, restart } = recordedRestart()
    const [id] = await makeErrors(context, [{ secondsAgo: 30 }])
    await makeErrors(context, [
      { secondsAgo: 90, machine: 'WEB2' },
      { secondsAgo: 5, machine: 'WEB3', text: 'Type mismatch' },
    ])

    const result = await checkErrorLog(context, { restart })

    expect(calls).toMatchObject([['WEB1', { logId: id, machine: 'WEB1', app: 'Start.asp' }]])
    expect(result).toMatchObject({ status: 'succeeded', counts: { read: 1, written: 1, skipped: 0, rejected: 0 } })
    expect(result.messages).toMatchObject([
      { severity: 'info', code: 'I_RESTARTED', text: `Restarted Web service on WEB1 because of error-log entry ${id}` },
    ])
    expect(await context.db.selectFrom('BacoProcessLog').select('LogText').where('LogText', 'like', 'I_RESTARTED%').execute()).toHaveLength(
      1,
    )
  })

  it('scenario 13: three rows for one machine are one call, in any case of its name', async () => {
    await using context = await openTestContext({ engine })
    const { calls, restart } = recordedRestart()
    const ids = await makeErrors(context, [{ secondsAgo: 20 }, { secondsAgo: 15, machine: 'web1' }, { secondsAgo: 10 }])

    const result = await checkErrorLog(context, { restart, wording: 'original' })

    expect(calls.map(([machine, { logId }]) => [machine, logId])).toEqual([['WEB1', ids[2]]])
    expect(result).toMatchObject({ counts: { read: 3, written: 3 } })
    expect(result.messages[0]?.text).toBe(`Restarted Web service on WEB1 because of because of error-log entry ${ids[2]}`)
  })

  it('scenario 13: a second run within the cool-down calls nobody, nor does another process', async () => {
    await using context = await openTestContext({ engine })
    const { calls, restart } = recordedRestart()
    await makeErrors(context, [{ secondsAgo: 30 }])
    await checkErrorLog(context, { restart })
    const again = await checkErrorLog(context, { restart, cooldownSeconds: 0 })
    await makeErrors(context, [{ secondsAgo: 1 }])
    await using other = await context.another()
    const cooling = await checkErrorLog(other, { restart })
    const warm = await checkErrorLog(other, { restart, cooldownSeconds: 0 })

    expect(calls).toHaveLength(2)
    expect(again).toMatchObject({ alerts: [], counts: { read: 0 } })
    expect(cooling).toMatchObject({ counts: { read: 1, written: 0, skipped: 1 }, messages: [{ code: 'I_COOLING_DOWN' }] })
    expect(machines(warm)).toEqual([['WEB1', 'restarted', 1]])
  })

  it('scenario 13: without a restart the errors are reported, once', async () => {
    await using context = await openTestContext({ engine })
    const told: ErrorLogAlert[] = []
    await makeErrors(context, [{ secondsAgo: 30 }, { secondsAgo: 20 }])
    const notify = [(alert: ErrorLogAlert) => void told.push(alert)]

    const dry = await checkErrorLog(context, { notify, dryRun: true })
    const result = await checkErrorLog(context, { notify })
    const again = await checkErrorLog(context, { notify })

    expect(told).toEqual(result.alerts)
    expect(machines(result)).toEqual([['WEB1', 'reported', 2]])
    expect(result.messages).toMatchObject([{ severity: 'warning', code: 'W_REPORTED' }])
    expect(dry).toMatchObject({ alerts: result.alerts, counts: result.counts, messages: result.messages })
    expect(again.alerts).toEqual([])
  })

  it('leaves machines alone that are not allowed or not named, and takes the web server for a machine that is not', async () => {
    await using context = await openTestContext({ engine })
    const { calls, restart } = recordedRestart()
    await makeErrors(context, [
      { secondsAgo: 20, machine: 'SQL01' },
      { secondsAgo: 20, machine: ' ', webServer: 'web2' },
      { secondsAgo: 20, machine: null, webServer: null },
    ])

    const result = await checkErrorLog(context, { restart, allowedMachines: ['WEB1', 'WEB2'] })

    expect(calls.map(([machine]) => machine)).toEqual(['web2'])
    expect(machines(result)).toEqual([
      ['', 'no-machine', 1],
      ['SQL01', 'not-allowed', 1],
      ['web2', 'restarted', 1],
    ])
    expect(result.messages.map(({ code }) => code)).toEqual(['W_NO_MACHINE', 'W_NOT_ALLOWED', 'W_WEB_SERVER', 'I_RESTARTED'])
    expect(result).toMatchObject({ status: 'succeeded', counts: { read: 3, written: 1, skipped: 2 } })
  })

  it('takes other patterns: the set for .NET, and one of your own', async () => {
    await using context = await openTestContext({ engine })
    await makeErrors(context, [
      { secondsAgo: 20, machine: 'NET1', text: 'x System.OutOfMemoryException: …' },
      { secondsAgo: 20, machine: 'OWN1', text: 'The   disk\nis full' },
      { secondsAgo: 20, machine: 'WEB1' },
    ])

    const result = await checkErrorLog(context, { patterns: ['dotnet', { name: 'disk', contains: 'disk is FULL' }] })

    expect(result.alerts.map(({ machine, pattern }) => [machine, pattern])).toEqual([
      ['NET1', 'dotnet'],
      ['OWN1', 'disk'],
    ])
  })

  it('goes on from the last row seen, however long ago that was, and notices when the log was emptied', async () => {
    await using context = await openTestContext({ engine })
    await makeErrors(context, [{ secondsAgo: 400, machine: 'OLD' }])
    const first = await checkErrorLog(context, { since: 'lastSeen' })
    await makeErrors(context, [{ secondsAgo: 300, machine: 'WEB1' }])
    const second = await checkErrorLog(context, { since: 'lastSeen' })
    const third = await checkErrorLog(context, { since: 'lastSeen' })
    await sql`update SynergyJobsUnits set Details = '{"logId":1000000}' where UnitKey = 'last-seen'`.execute(context.db)
    await makeErrors(context, [{ secondsAgo: 10, machine: 'WEB2' }])
    const fourth = await checkErrorLog(context, { since: 'lastSeen' })

    expect([first, second, third, fourth].map(machines)).toEqual([[], [['WEB1', 'reported', 1]], [], [['WEB2', 'reported', 1]]])
    expect(fourth.messages.map(({ code }) => code)).toEqual(['W_LOG_RESET', 'W_REPORTED'])
  })

  it('takes no row from after now, as one is after the clock was set back', async () => {
    await using context = await openTestContext({ engine })
    await makeErrors(context, [{ secondsAgo: -3_600 }])
    expect((await checkErrorLog(context)).alerts).toEqual([])
  })

  it('lists a restart that fails or never returns, goes on with the others, and tries again', async () => {
    await using context = await openTestContext({ engine })
    const told: string[] = []
    await makeErrors(context, [
      { secondsAgo: 20, machine: 'WEB1' },
      { secondsAgo: 20, machine: 'WEB2' },
      { secondsAgo: 20, machine: 'WEB3' },
    ])
    const restart = async (machine: string): Promise<void> => {
      if (machine === 'WEB1') throw new Error('access denied')
      if (machine === 'WEB2') await new Promise(() => undefined)
    }
    const notify = [({ machine, action }: ErrorLogAlert) => void told.push(`${machine} ${action}`)]

    const result = await checkErrorLog(context, { restart, notify, callTimeoutMs: 50 })
    const again = await checkErrorLog(context)

    expect(machines(result)).toEqual([
      ['WEB1', 'failed', 1],
      ['WEB2', 'failed', 1],
      ['WEB3', 'restarted', 1],
    ])
    expect(result).toMatchObject({ status: 'partial', counts: { read: 3, written: 1, rejected: 2 } })
    expect(result.rejections.map(({ code, text }) => `${code} ${text}`)).toEqual([
      expect.stringMatching(/^E_RESTART .*WEB1 .*: access denied\.$/),
      expect.stringMatching(/^E_RESTART .*WEB2 .*: it did not return within 50 ms\.$/),
    ])
    expect(told).toEqual(['WEB1 failed', 'WEB2 failed', 'WEB3 restarted'])
    expect(exitCode(result)).toBe(2)
    expect(machines(again).map(([machine]) => machine)).toEqual(['WEB1', 'WEB2'])
  })

  it('stops while a restart never returns, and the next run calls it again even when the row has left the window', async () => {
    await using context = await openTestContext({ engine })
    const { calls, restart } = recordedRestart()
    const controller = new AbortController()
    const [id] = await makeErrors(context, [{ secondsAgo: 2 }])
    const endless = async (): Promise<void> => {
      controller.abort()
      await new Promise(() => undefined)
    }

    const stopped = await checkErrorLog(context, { restart: endless, signal: controller.signal })
    await setTimeout(5)
    await sql`update BacoErrorLog set LogDate = dateadd(hour, -3, LogDate)`.execute(context.db)
    const next = await checkErrorLog(context, { restart })
    const last = await checkErrorLog(context, { restart, cooldownSeconds: 0 })

    expect(stopped.status).toBe('cancelled')
    expect(calls).toMatchObject([['WEB1', { logId: id }]])
    expect(machines(next)).toEqual([['WEB1', 'restarted', 1]])
    expect(last.alerts).toEqual([])
  })

  it('takes a text of 2,000 characters with emoji', async () => {
    await using context = await openTestContext({ engine })
    const long = `System.OutOfMemoryException ${'x'.repeat(1_970)}😀`
    await makeErrors(context, [{ secondsAgo: 20, text: long }])

    const { alerts } = await checkErrorLog(context, { patterns: ['dotnet'] })

    expect(long).toHaveLength(2_000)
    expect(alerts[0]?.entry.text).toBe(long)
  })

  it('looks at an empty log', async () => {
    await using context = await openTestContext({ engine })
    expect(await checkErrorLog(context)).toMatchObject({ status: 'succeeded', alerts: [], counts: { read: 0 } })
  })
})
