import { type JobResult, recoverRuns } from '@synergy-jobs/core'
import type { ChildHook } from '../child-task.ts'
import { openStage, type Stage } from '../open-stage.ts'
import { seededRandom } from '../seeded-random.ts'
import { sideBySide } from '../side-by-side.ts'
import { type Child, startChild } from '../start-child.ts'
import type { Subject } from '../subject.ts'
import { until } from '../until.ts'

/** How {@link checkKill} goes about it. */
export interface KillRounds {
  /** How many times a run is killed and brought to its end. @default `CONTRACT_ROUNDS`, or 6, on a server 4 */
  readonly rounds?: number
  /** Chooses the moments. @default `CONTRACT_SEED`, or 1 */
  readonly seed?: number
}

/**
 * P2: killed at any moment (`kill -9`) and started again, nothing is lost and nothing is done twice; a resumed run repeats at
 * most one chunk. `recoverRuns` finds the killed run.
 *
 * Two rounds out of three kill the process right after its n-th statement, with n spread over the run; the third kills it
 * after a random time. In turn the run is started anew, or resumed, or resumed, killed again and resumed.
 */
export async function checkKill(subject: Subject, options: KillRounds = {}): Promise<readonly string[]> {
  const usual = subject.engine === 'embedded' ? 6 : 4
  const { rounds = Number(process.env['CONTRACT_ROUNDS'] ?? usual), seed = Number(process.env['CONTRACT_SEED'] ?? 1) } = options
  const whole = await undisturbed(subject)
  if (typeof whole === 'string') return [whole]
  const random = seededRandom(seed)
  const kills = Array.from({ length: rounds }, (_, round) => {
    const share = (round + random()) / rounds
    const timed = round % 3 === 2
    const moment: Moment = timed
      ? { afterMs: random() * whole.durationMs * 1.2 }
      : { afterStatement: 1 + Math.floor(share * whole.statements) }
    return { whole, moment, way: ways[round % ways.length] ?? 'anew' }
  })
  const found = await sideBySide(
    subject.engine,
    kills.map((kill) => async () => {
      const faults = await killOnce(subject, kill)
      return faults.map((fault) => `killed ${JSON.stringify(kill.moment)}, then started ${kill.way}: ${fault}`)
    }),
  )
  return found.flat()
}

type Moment = { readonly afterMs: number } | { readonly afterStatement: number }
type Way = 'anew' | 'to resume' | 'to resume, twice'
const ways: readonly Way[] = ['to resume', 'anew', 'to resume, twice', 'to resume']

/** What a run does that nobody disturbs. */
interface Whole {
  readonly statements: number
  readonly commits: number
  readonly durationMs: number
  readonly result: JobResult
}

async function undisturbed(subject: Subject): Promise<Whole | string> {
  await using stage = await openStage(subject, { faults: 2 })
  const seen = { statements: 0, commits: 0 }
  const startedAt = performance.now()
  const result = await stage.run({}, (event) => {
    seen.statements++
    if (event.kind === 'commit') seen.commits++
  })
  const fault = await stage.fault()
  if (fault !== undefined) return `a run that nobody disturbs is wrong already: ${fault}`
  if (subject.fixture.chunked && seen.commits < 3) return `the fixture says chunked, but the run made ${seen.commits} transactions`
  return { ...seen, durationMs: performance.now() - startedAt, result }
}

async function killOnce(
  subject: Subject,
  round: { readonly whole: Whole; readonly moment: Moment; readonly way: Way },
): Promise<readonly string[]> {
  const { whole, moment, way } = round
  await using child = startChild()
  await using next = way === 'to resume, twice' ? startChild() : undefined
  await using stage = await openStage(subject, { faults: 2 })
  const committed = await killed(child, stage, moment)
  const found: string[] = []
  let dead = await recovered(stage, found)
  let done = committed
  if (next !== undefined && dead !== undefined) {
    done += await killed(next, stage, { afterStatement: Math.ceil(whole.statements / 3) }, { resume: dead })
    dead = (await recovered(stage, found)) ?? dead
  }
  const resume = way === 'anew' || dead === undefined || (await hasEnded(stage, dead)) ? undefined : dead
  let commits = 0
  const result = await stage.run(resume === undefined ? {} : { resume }, (event) => {
    if (event.kind === 'commit') commits++
  })
  if (result.status !== 'succeeded' && result.status !== 'partial') found.push(`the run ended ${result.status}`)
  if (resume !== undefined) {
    if (result.status !== whole.result.status) found.push(`the resumed run ended ${result.status} instead of ${whole.result.status}`)
    if (subject.fixture.chunked && commits > whole.commits - done + 1) {
      found.push(`the resumed run made ${commits} transactions although ${done} of ${whole.commits} were committed`)
    }
    const [expected, actual] = [JSON.stringify(whole.result.counts), JSON.stringify(result.counts)]
    if (actual !== expected) found.push(`the resumed run counts ${actual} in all instead of ${expected}`)
  }
  const fault = await stage.fault()
  return fault === undefined ? found : [...found, fault]
}

/** Runs the job in a process, kills it, and tells how many transactions it committed before. */
async function killed(child: Child, stage: Stage, moment: Moment, options: object = {}): Promise<number> {
  const hook: ChildHook = 'afterStatement' in moment ? { kind: 'kill', afterStatement: moment.afterStatement } : { kind: 'none' }
  const run = await child.begin(stage, hook, options)
  await run.starting
  if ('afterMs' in moment) {
    const timer = setTimeout(() => run.kill(), moment.afterMs)
    await run.ended
    clearTimeout(timer)
  }
  const end = await run.ended
  if (end.kind === 'error') throw new Error(`The run that was to be killed failed: ${end.message}`)
  return (await run.trace()).commits
}

/** What `recoverRuns` finds, which must be the run of the dead process if that had come to its start. */
async function recovered(stage: Stage, found: string[]): Promise<string | undefined> {
  const { context } = stage
  const claims = await context.db.selectFrom('SynergyJobsRuns').select('RunId').where('Status', '=', 'running').execute()
  if (claims.length === 0) return undefined
  // A server may take a moment to notice that a client is dead.
  const runs = await until(async () => {
    const list = await recoverRuns(context)
    return list.length > 0 ? list : undefined
  })
  if (runs?.length !== claims.length) found.push(`recoverRuns found ${runs?.length ?? 0} runs instead of ${claims.length}`)
  return runs?.[0]?.runId
}

/** Whether a run had ended before its process was killed. */
async function hasEnded(stage: Stage, runId: string): Promise<boolean> {
  const row = await stage.context.db.selectFrom('SynergyJobsRuns').select('Status').where('RunId', '=', runId).executeTakeFirst()
  return row?.Status === 'succeeded' || row?.Status === 'partial'
}
