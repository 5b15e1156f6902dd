import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Context } from '../context/context.ts'
import { readProcessLog } from '../process-log/read-process-log.ts'
import { openTestContext, type TestContext } from '../testing/open-test-context.ts'
import { testEngines } from '../testing/test-engines.ts'
import { defineJob } from './define-job.ts'

/** Three chunks that change nothing, with time between them. */
const wait = defineJob({
  name: 'wait',
  replaces: ['Wait.exe'],
  summary: 'Waits.',
  options: z.strictObject({ pauseMs: z.int().default(0) }),
  reads: { kstpl: ['ID'] },
  writes: {},
  fields: {},
  async run(_context, { pauseMs }, run) {
    for (let chunk = 1; chunk <= 3; chunk++) {
      run.progress('waiting', chunk)
      await setTimeout(pauseMs, undefined, { signal: run.signal })
      run.message('info', 'I_CHUNK', `chunk ${chunk}`)
      await run.chunk({ planned: { read: 1, written: 1 }, work: async () => undefined })
    }
    return {}
  },
})

const needsMore = defineJob({ ...wait.definition, name: 'needsMore', reads: { kstpl: ['ID', 'NoSuchColumn' as 'ID'] } })

async function log(context: Context): Promise<readonly string[]> {
  return (await Array.fromAsync(readProcessLog(context))).map(({ type, text }) => `${type}: ${text.replaceAll(/[0-9A-F-]{36}/g, 'RUN')}`)
}

describe.each(testEngines())('the record of a run on %s', (engine) => {
  test('tells the process log of start, messages and end', async () => {
    await using context = await openTestContext({ engine })
    await wait(context)
    expect(await log(context)).toEqual([
      'start: wait RUN starts',
      'info: I_CHUNK chunk 1',
      'info: I_CHUNK chunk 2',
      'info: I_CHUNK chunk 3',
      'end: wait RUN succeeded: 3 read, 3 written, 0 skipped, 0 rejected',
    ])
  })

  test('tells the process log of runs that were refused, too', async () => {
    await using context = await openTestContext({ engine })
    await using clerk = await context.another({ runAs: 'clerk' })
    const refusals = [wait(clerk), needsMore(context), wait(context, { resume: '12345678-1234-4234-8234-123456789012' })]
    const codes = (await Promise.allSettled(refusals)).map(
      (outcome) => outcome.status === 'rejected' && (outcome.reason as { code: string }).code,
    )
    expect(codes).toEqual(['not-allowed', 'invalid-schema', 'cannot-resume'])
    const rows = await log(context)
    expect(rows.filter((row) => row.startsWith('start'))).toHaveLength(3)
    expect(rows.filter((row) => row.startsWith('end'))).toHaveLength(3)
    expect(rows).toContainEqual(expect.stringMatching(/^error: The person "clerk" given as runAs does not hold role 0/))
    expect(rows).toContainEqual(expect.stringMatching(/^error: needsMore needs .*kstpl\.NoSuchColumn/))
    expect(rows).toContainEqual(expect.stringMatching(/^error: wait cannot resume run RUN/))
  })

  test('leaves no trace of a dry run, refused or not', async () => {
    await using context = await openTestContext({ engine })
    await wait(context, { dryRun: true })
    await needsMore(context, { dryRun: true }).catch(() => undefined)
    expect(await log(context)).toEqual([])
  })

  test('writes the end of a stopped run before another run may begin', async () => {
    await using context = await openTestContext({ engine })
    const controller = new AbortController()
    const { promise: atWork, resolve } = Promise.withResolvers<void>()
    const first = wait(context, { pauseMs: 5_000, signal: controller.signal, onProgress: () => resolve() })
    await atWork
    const second = wait(context, { onOverlap: 'wait' })
    await setTimeout(300)
    controller.abort()
    expect([(await first).status, (await second).status]).toEqual(['cancelled', 'succeeded'])
    const runs = await context.db.selectFrom('SynergyJobsRuns').select('Status').execute()
    expect(runs.map((run) => run.Status).sort()).toEqual(['cancelled', 'succeeded'])
    expect((await log(context)).filter((row) => row.includes('interrupted'))).toEqual([])
  })
})

/** Holds the one write lock of an embedded database, as another program that works on it. */
function blockWrites(context: TestContext): DatabaseSync {
  if (typeof context.connection !== 'object' || !('file' in context.connection)) throw new TypeError('not embedded')
  const database = new DatabaseSync(context.connection.file)
  database.exec('begin immediate')
  return database
}

describe('a run while another program blocks every write', () => {
  test.each(['before its start', 'after its first chunk'])('stops within two seconds %s', async (moment) => {
    let blocker: DatabaseSync | undefined
    await using context = await openTestContext()
    await using own = await context.another({
      onQuery(event) {
        if (event.kind === 'commit') blocker ??= blockWrites(context)
      },
    })
    if (moment === 'before its start') blocker = blockWrites(context)
    const controller = new AbortController()
    const running = wait(own, { signal: controller.signal })
    await setTimeout(300)
    const startedAt = performance.now()
    controller.abort()
    const result = await running
    expect(performance.now() - startedAt).toBeLessThan(2_000)
    expect(result.status).toBe('cancelled')
    expect(result.messages.map(({ code }) => code)).toContain('W_PROCESS_LOG')
    blocker?.close()
    expect(await wait(context)).toMatchObject({ status: 'succeeded' })
  })

  test('waits for it, and loses no row of the log', async () => {
    await using context = await openTestContext()
    const blocker = blockWrites(context)
    const running = wait(context)
    await setTimeout(300)
    blocker.close()
    expect(await running).toMatchObject({ status: 'succeeded', messages: [{ code: 'I_CHUNK' }, { code: 'I_CHUNK' }, { code: 'I_CHUNK' }] })
    expect(await log(context)).toHaveLength(5)
  })
})
