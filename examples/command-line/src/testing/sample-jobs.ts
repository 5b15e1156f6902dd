import { setTimeout as wait } from 'node:timers/promises'
import { type AnyJob, defineJob } from '@synergy-jobs/core'
import { z } from 'zod'

const options = z.strictObject({ steps: z.int().min(1).default(600).describe('steps of a twentieth of a second') })

/** Works for a while, step by step, and stops when it is asked to. */
const slowJob = defineJob({
  name: 'truncateLogs',
  replaces: ['LogHandler.exe'],
  summary: 'Works slowly.',
  options,
  reads: {},
  writes: {},
  fields: {},
  async run(_context, { steps }, run) {
    for (let step = 1; step <= steps; step++) {
      await wait(50, undefined, { signal: run.signal })
      run.progress('working', step, steps)
    }
    run.count({ read: steps, written: steps })
    return {}
  },
})

/** Does not listen when it is asked to stop. */
const stubbornJob = defineJob({
  name: 'stubbornJob',
  replaces: [],
  summary: 'Does not stop.',
  options,
  reads: {},
  writes: {},
  fields: {},
  async run(_context, { steps }, run) {
    run.progress('working', 0, steps)
    await wait(steps * 50)
    return {}
  },
})

/** Jobs for the tests of progress and signals. */
export const sampleJobs: readonly AnyJob[] = [slowJob, stubbornJob]
