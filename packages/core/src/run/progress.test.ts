import { expect, test } from 'vitest'
import { openProgress, type ProgressEvent } from './progress.ts'

const run = { runId: 'R', job: 'j' }

function open(listener: ((event: ProgressEvent) => void) | undefined, faults: unknown[] = []) {
  let now = 1_000
  return {
    progress: openProgress(
      run,
      listener,
      () => now,
      (error) => void faults.push(error),
    ),
    move: (ms: number) => void (now += ms),
  }
}

test('rate and time left follow from what was done since the phase began', () => {
  const events: ProgressEvent[] = []
  const { progress, move } = open((event) => void events.push(event))
  progress.report('reading', 0, 400)
  move(2_000)
  progress.report('reading', 100, 400)
  expect(events).toEqual([
    { ...run, phase: 'reading', done: 0, total: 400, ratePerSecond: 0 },
    { ...run, phase: 'reading', done: 100, total: 400, ratePerSecond: 50, remainingMs: 6_000 },
  ])
})

test('a listener hears of a phase at most four times a second, but always of its first and last state', () => {
  const done: number[] = []
  const { progress, move } = open((event) => void done.push(event.done))
  for (let row = 1; row <= 100; row++) {
    progress.report('writing', row, 100)
    move(10)
  }
  expect(done).toEqual([1, 26, 51, 76, 100])
})

test('a new phase starts its own clock', () => {
  const events: ProgressEvent[] = []
  const { progress, move } = open((event) => void events.push(event))
  progress.report('reading', 10)
  move(5_000)
  progress.report('writing', 0, 10)
  move(1_000)
  progress.report('writing', 10, 10)
  expect(events.map(({ phase, ratePerSecond }) => [phase, ratePerSecond])).toEqual([
    ['reading', 0],
    ['writing', 0],
    ['writing', 10],
  ])
})

test('the same phase starts its clock anew for the next file', () => {
  const events: ProgressEvent[] = []
  const { progress, move } = open((event) => void events.push(event))
  const report = (done: number, total?: number) => {
    move(1_000)
    progress.report('reading', done, total)
  }
  report(0)
  report(100)
  report(100, 100)
  report(200)
  report(300)
  report(10)
  report(20)
  expect(events.map(({ done, ratePerSecond }) => [done, ratePerSecond])).toEqual([
    [0, 0],
    [100, 100],
    [100, 50],
    [200, 0],
    [300, 300],
    [10, 0],
    [20, 20],
  ])
})

test('a listener that throws is not called again, and the fault is told once', () => {
  const faults: unknown[] = []
  let calls = 0
  const { progress, move } = open(() => {
    calls++
    throw new Error('broken bar')
  }, faults)
  progress.report('reading', 1)
  move(1_000)
  progress.report('reading', 2)
  expect(calls).toBe(1)
  expect(faults).toEqual([new Error('broken bar')])
})

test('a listener that rejects is treated as one that throws', async () => {
  const faults: unknown[] = []
  let calls = 0
  const rejects = (): unknown => {
    calls++
    return Promise.reject(new Error('broken bar'))
  }
  const { progress, move } = open(rejects, faults)
  progress.report('reading', 1)
  progress.report('writing', 1)
  await Promise.resolve()
  move(1_000)
  progress.report('writing', 2)
  // Both events came before the first rejection was known; an unhandled one would fail the test run.
  expect(calls).toBe(2)
  expect(faults).toEqual([new Error('broken bar')])
})

test('a clock that is set back silences nobody', () => {
  const events: ProgressEvent[] = []
  const { progress, move } = open((event) => void events.push(event))
  progress.report('reading', 1)
  move(-3_600_000)
  progress.report('reading', 2)
  move(1)
  progress.report('reading', 3)
  expect(events.map(({ done, ratePerSecond }) => [done, ratePerSecond])).toEqual([
    [1, 0],
    [2, 0],
  ])
})
