// One run of one job in a process that may be killed, paused or measured: see child-task.ts. Started by start-child.ts.
import { existsSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { createContext, JobError, type QueryEvent } from '@synergy-jobs/core'
import { childConnection, fixedClock } from '@synergy-jobs/core/testing'
import { callJob } from './call-job.ts'
import type { ChildHook, ChildMessage, ChildTask } from './child-task.ts'
import { findSubject } from './find-subject.ts'
import { type MemorySample, sampleMemory } from './memory-sample.ts'

process.once('message', (task: ChildTask) => {
  void run(task).finally(() => process.disconnect())
})
say({ kind: 'ready' })

async function run(task: ChildTask): Promise<void> {
  const { job, fixture } = await findSubject(task.job, task.engine)
  const trace = openSync(task.trace, 'a')
  const memory: MemorySample[] = []
  const hook = makeHook(task.hook, memory)
  const onQuery = (event: QueryEvent): void => {
    writeSync(trace, event.kind === 'commit' ? 'c' : '.')
    hook(event)
  }
  Object.assign(process.env, task.environment)
  await using context = await createContext({
    connection: task.file === undefined ? childConnection : { file: task.file },
    runAs: 'jobs',
    clock: fixedClock(),
    timeZone: 'Europe/Amsterdam',
    onQuery,
  })
  say({ kind: 'starting' })
  try {
    const result = await callJob(job, context, { ...fixture.options(task.seeded), ...task.options })
    say({ kind: 'result', result, memory })
  } catch (error) {
    say({ kind: 'error', code: JobError.isInstance(error) ? error.code : '', message: String(error) })
  }
}

function makeHook(hook: ChildHook, memory: MemorySample[]): (event: QueryEvent) => void {
  switch (hook.kind) {
    case 'none':
      return () => {}
    case 'kill':
      return killAfter(hook.afterStatement)
    case 'pause':
      return pauseAt(hook)
    case 'measure':
      return measure(memory)
  }
}

function killAfter(statement: number): () => void {
  let ended = 0
  return () => {
    if (++ended === statement) process.kill(process.pid, 'SIGKILL')
  }
}

function pauseAt({ at, reached, until }: Extract<ChildHook, { kind: 'pause' }>): (event: QueryEvent) => void {
  let paused = false
  return (event) => {
    if (paused || !event.sql.toLowerCase().includes(at)) return
    paused = true
    writeFileSync(reached, '')
    const bell = new Int32Array(new SharedArrayBuffer(4))
    while (!existsSync(until)) Atomics.wait(bell, 0, 0, 20)
  }
}

/** Milliseconds between two samples, besides those after transactions. */
const sampleEveryMs = 250

function measure(memory: MemorySample[]): (event: QueryEvent) => void {
  setInterval(() => memory.push(sampleMemory('meanwhile')), sampleEveryMs).unref()
  return (event) => {
    if (event.kind === 'commit') memory.push(sampleMemory('after a transaction'))
  }
}

/** A parent that has gone meanwhile is no news for anybody. */
function say(message: ChildMessage): void {
  process.send?.(message, () => {})
}
