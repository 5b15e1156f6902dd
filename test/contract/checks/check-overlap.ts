import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { JobError, type JobResult } from '@synergy-jobs/core'
import { openStage, type Stage } from '../open-stage.ts'
import { type Child, type ChildRun, startChild } from '../start-child.ts'
import type { Subject } from '../subject.ts'
import { until } from '../until.ts'

/**
 * P3: of two runs of a job on the same database one works and the other is `skipped`; with `onOverlap: 'wait'` it works
 * afterwards, and with `'fail'` it throws `overlap`. The first run is a process of its own that stands still, with the
 * lock in its hands, while this process tries the others.
 */
export async function checkOverlap(subject: Subject): Promise<readonly string[]> {
  await using child = startChild()
  await using stage = await openStage(subject)
  const first = await beginPaused(child, stage, startOfRun)
  if (first === undefined) return ['the first run did not come to its start']
  const second = await attempt(stage.run())
  const third = await attempt(stage.run({ onOverlap: 'fail' }))
  const waiting = attempt(stage.run({ onOverlap: 'wait' }))
  const early = await Promise.race([waiting, setTimeout(300, 'waits' as const)])
  await first.goOn()
  const end = await first.run.ended
  const last = await waiting
  const fault = await stage.fault()
  return [
    ...expectStatus('the first run', end.kind === 'result' ? end.result : end, 'succeeded'),
    ...expectStatus('a second run beside it', second, 'skipped'),
    ...(JobError.isInstance(third) && third.code === 'overlap' ? [] : [`a run with onOverlap 'fail' ended with ${show(third)}`]),
    ...(early === 'waits' ? [] : [`a run with onOverlap 'wait' did not wait: ${show(early)}`]),
    ...expectStatus("a run with onOverlap 'wait'", last, 'succeeded'),
    ...(fault === undefined ? [] : [fault]),
  ]
}

/** The statement after which a run holds its lock and has written nothing but its own row. */
const startOfRun = 'insert into "synergyjobsruns"'

/** A run in a child process that stands still. */
export interface PausedRun {
  readonly run: ChildRun
  goOn(): Promise<void>
}

/** Begins a run in a child and waits until it stands still, at the first statement whose text contains `at` in lower case. */
export async function beginPaused(child: Child, stage: Stage, at: string): Promise<PausedRun | undefined> {
  const reached = join(stage.directory, 'reached')
  const go = join(stage.directory, 'go')
  const run = await child.begin(stage, { kind: 'pause', at, reached, until: go })
  let hasEnded = false
  void run.ended.then(() => {
    hasEnded = true
  })
  // Patient, since a server under load is slow to log in; a run that ends first will not come there any more.
  const there = await until(async () => {
    const isThere = await access(reached).then(
      () => true,
      () => false,
    )
    return isThere || hasEnded ? isThere : undefined
  }, 120_000)
  return there !== true ? undefined : { run, goOn: () => writeFile(go, '') }
}

/** What a run returned or threw. */
export function attempt(run: Promise<JobResult>): Promise<unknown> {
  return run.catch((error: unknown) => error)
}

function expectStatus(who: string, outcome: unknown, status: JobResult['status']): readonly string[] {
  const actual = typeof outcome === 'object' && outcome !== null && 'status' in outcome ? outcome.status : undefined
  return actual === status ? [] : [`${who} ended with ${show(outcome)} instead of ${status}`]
}

/** Shows an outcome in a sentence. */
export function show(outcome: unknown): string {
  if (outcome instanceof Error) return `${JobError.isInstance(outcome) ? outcome.code : outcome.name}: ${outcome.message}`
  return JSON.stringify(outcome).slice(0, 300)
}
