import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestContext, type TestContext } from '../testing/open-test-context.ts'
import { testEngines } from '../testing/test-engines.ts'
import { defineJob } from './define-job.ts'

/** Numbers the cost centres of the demo company, one chunk each. */
const numberCostCentres = defineJob({
  name: 'numberCostCentres',
  replaces: ['Number.exe'],
  summary: 'Numbers cost centres.',
  options: z.strictObject({
    stopAfter: z.int().optional(),
    pauseMs: z.int().default(0),
  }),
  reads: { kstpl: ['ID'] },
  writes: { kstpl: ['ext_tarief'] },
  fields: { done: 0 },
  async run(_context, options, run) {
    const rows = await run.db.selectFrom('kstpl').select('ID').orderBy('ID').execute()
    const from = Number(run.checkpoint?.['last'] ?? 0)
    let done = 0
    for (const { ID } of rows.filter((row) => row.ID > from)) {
      run.progress('numbering', done, rows.length)
      if (options.pauseMs > 0) await setTimeout(options.pauseMs, undefined, { signal: run.signal })
      if (done === options.stopAfter) throw new Error('stopped')
      await run.chunk({
        planned: { read: 1, written: 1 },
        checkpoint: { last: ID },
        async work(trx) {
          await trx
            .updateTable('kstpl')
            .set((e) => ({ ext_tarief: e('ext_tarief', '+', 1) }))
            .where('ID', '=', ID)
            .execute()
          return undefined
        },
      })
      done++
      run.publish({ done })
    }
    return { done }
  },
})

const tariffs = async (context: TestContext): Promise<readonly number[]> =>
  (await context.db.selectFrom('kstpl').select('ext_tarief').orderBy('ID').execute()).map((row) => row.ext_tarief)

describe.each(testEngines())('runJob on %s', (engine) => {
  test('returns plain data', async () => {
    await using context = await openTestContext({ engine })
    const result = await numberCostCentres(context)
    expect(result).toEqual({
      runId: expect.stringMatching(/^[0-9A-F-]{36}$/) as string,
      job: 'numberCostCentres',
      status: 'succeeded',
      dryRun: false,
      startedAt: '2026-03-31T08:00:00.000Z',
      endedAt: '2026-03-31T08:00:00.000Z',
      counts: { read: 3, written: 3, skipped: 0, rejected: 0 },
      messages: [],
      rejections: [],
      artefacts: [],
      done: 3,
    })
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  test('a run that threw is stored as failed and goes on from its checkpoint when it is resumed', async () => {
    await using context = await openTestContext({ engine })
    const failure: unknown = await numberCostCentres(context, { stopAfter: 2 }).catch((error: unknown) => error)
    expect(failure).toEqual(new Error('stopped'))
    const [stored] = await context.db.selectFrom('SynergyJobsRuns').select(['RunId', 'Status']).execute()
    expect(stored?.Status).toBe('failed')
    const result = await numberCostCentres(context, { stopAfter: 2, resume: stored?.RunId ?? '' })
    expect(result).toMatchObject({ status: 'succeeded', done: 1, counts: { read: 3, written: 3 } })
    expect(await tariffs(context)).toEqual([1, 1, 1])
  })

  test('a run that has ended cannot be resumed, nor one with other options, nor one that is not there', async () => {
    await using context = await openTestContext({ engine })
    const { runId } = await numberCostCentres(context)
    await expect(numberCostCentres(context, { resume: runId })).rejects.toMatchObject({
      code: 'cannot-resume',
      details: { reason: 'ended' },
    })
    await numberCostCentres(context, { stopAfter: 0 }).catch(() => undefined)
    const [failed] = await context.db.selectFrom('SynergyJobsRuns').select('RunId').where('Status', '=', 'failed').execute()
    await expect(numberCostCentres(context, { resume: failed?.RunId ?? '' })).rejects.toMatchObject({
      details: { reason: 'other-options' },
    })
    const unknown = '12345678-1234-4234-8234-123456789012'
    await expect(numberCostCentres(context, { resume: unknown })).rejects.toMatchObject({ details: { reason: 'unknown' } })
  })

  test('a key that has succeeded is not done again', async () => {
    await using context = await openTestContext({ engine })
    const first = await numberCostCentres(context, { key: 'night of 31 March' })
    const second = await numberCostCentres(context, { key: 'night of 31 March' })
    expect(second).toMatchObject({ status: 'skipped', messages: [{ code: 'I_KEY_DONE', details: { runId: first.runId } }] })
    expect(await tariffs(context)).toEqual([1, 1, 1])
  })

  test('two runs at a time share a context: one works, the other is skipped, waits, or throws', async () => {
    await using context = await openTestContext({ engine })
    const { promise: atWork, resolve } = Promise.withResolvers<void>()
    const slow = numberCostCentres(context, { pauseMs: engine === 'embedded' ? 150 : 1_500, onProgress: () => resolve() })
    await atWork
    const [skipped, failed, waited] = await Promise.allSettled([
      numberCostCentres(context),
      numberCostCentres(context, { onOverlap: 'fail' }),
      numberCostCentres(context, { onOverlap: 'wait' }),
    ])
    expect(skipped).toMatchObject({ value: { status: 'skipped', messages: [{ code: 'I_OVERLAP' }] } })
    expect(failed).toMatchObject({ reason: { code: 'overlap' } })
    expect(waited).toMatchObject({ value: { status: 'succeeded' } })
    expect((await slow).status).toBe('succeeded')
    expect(await tariffs(context)).toEqual([2, 2, 2])
  })

  test('a signal or a time limit ends the run as cancelled, with what was committed', async () => {
    await using context = await openTestContext({ engine })
    expect(await numberCostCentres(context, { signal: AbortSignal.abort() })).toMatchObject({ status: 'cancelled', counts: { written: 0 } })
    expect(await numberCostCentres(context, { pauseMs: 5_000, timeoutMs: 300 })).toMatchObject({
      status: 'cancelled',
      messages: [{ code: 'W_CANCELLED' }],
    })
    const stop = new AbortController()
    await using own = await context.another({ onQuery: ({ kind }) => (kind === 'commit' ? stop.abort() : undefined) })
    const result = await numberCostCentres(own, { signal: stop.signal })
    expect(result).toMatchObject({ status: 'cancelled', counts: { written: 1 } })
    expect((await tariffs(context)).reduce((sum, tariff) => sum + tariff)).toBe(1)
    const resumed = await numberCostCentres(context, { resume: result.runId })
    expect(resumed).toMatchObject({ status: 'succeeded', counts: { written: 3 } })
    expect(await tariffs(context)).toEqual([1, 1, 1])
  })

  test('a database without our tables is refused, with advice; a dry run needs none', async () => {
    await using context = await openTestContext({ engine, installed: false })
    expect(await numberCostCentres(context, { dryRun: true })).toMatchObject({ status: 'succeeded', counts: { written: 3 } })
    await expect(numberCostCentres(context)).rejects.toMatchObject({
      code: 'invalid-schema',
      message: expect.stringContaining('installJobTables(context)') as string,
      details: { missing: ['SynergyJobsRuns', 'SynergyJobsUnits'] },
    })
  })

  test('a listener of progress that throws does not break the run', async () => {
    await using context = await openTestContext({ engine })
    const told = defineJob({
      ...numberCostCentres.definition,
      name: 'told',
      async run(_context, _options, run) {
        run.progress('working', 1, 1)
        return { done: 1 }
      },
    })
    const result = await told(context, {
      onProgress() {
        throw new Error('no bar')
      },
    })
    expect(result).toMatchObject({ status: 'succeeded', messages: [{ code: 'W_PROGRESS_LISTENER', details: { cause: 'no bar' } }] })
  })
})
