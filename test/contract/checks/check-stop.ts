import { type Context, createContext, type JobResult, type QueryEvent } from '@synergy-jobs/core'
import { callJob } from '../call-job.ts'
import { openStage, type Stage } from '../open-stage.ts'
import { seededRandom } from '../seeded-random.ts'
import type { Subject } from '../subject.ts'
import { until } from '../until.ts'
import { attempt, show } from './check-overlap.ts'
import { unreachable } from './unreachable.ts'

/** Milliseconds that P4 grants between the signal and the end of the run. */
const graceMs = 2_000

/**
 * P4: `signal` and `timeoutMs` stop a run within two seconds. It returns `cancelled`, what is committed stays, and resumed it
 * comes to its end. Stopped before its start it opens nothing.
 *
 * A run that was too slow is tried once more before it counts: on a machine that does something else the first try says little.
 */
export async function checkStop(subject: Subject): Promise<readonly string[]> {
  const random = seededRandom(Number(process.env['CONTRACT_SEED'] ?? 1))
  const found = [...(await stoppedBefore(subject))]
  const { chunked } = subject.fixture
  const moments: readonly Moment[] = [
    ...(chunked ? [{ name: 'after its first transaction', kind: 'commit', nth: 1, mustStop: true } as const] : []),
    { name: 'at its first statement', kind: 'any', nth: 1, mustStop: true },
    { name: 'at some statement', kind: 'any', nth: 2 + Math.floor(random() * 25), mustStop: false },
    { name: 'after a while', afterMs: 5 + random() * 60, by: 'signal' },
    { name: 'after a while', afterMs: 5 + random() * 60, by: 'timeoutMs' },
  ]
  for (const moment of moments) {
    const faults = await stoppedAt(subject, moment)
    const again = faults.some((fault) => fault.startsWith(late)) ? await stoppedAt(subject, moment) : faults
    found.push(...again.map((fault) => `stopped ${moment.name} (${JSON.stringify(moment)}): ${fault}`))
  }
  return found
}

type Moment =
  | { readonly name: string; readonly kind: 'commit' | 'any'; readonly nth: number; readonly mustStop: boolean }
  | { readonly name: string; readonly afterMs: number; readonly by: 'signal' | 'timeoutMs' }

const late = 'the run needed'

/** A run whose signal has aborted already: neither server nor file is there, so anything it opens would show. */
async function stoppedBefore(subject: Subject): Promise<readonly string[]> {
  await using stage = await openStage(subject, { size: 1 })
  await using nowhere = await unreachable(subject.engine)
  await using context: Context = await createContext({ connection: nowhere.connection, runAs: 'jobs' })
  const outcome = await attempt(callJob(subject.job, context, stage.options({ signal: AbortSignal.abort() })))
  const cancelled = typeof outcome === 'object' && outcome !== null && 'status' in outcome && outcome.status === 'cancelled'
  return cancelled ? await nowhere.faults() : [`stopped before its start the run ended with ${show(outcome)} instead of cancelled`]
}

async function stoppedAt(subject: Subject, moment: Moment): Promise<readonly string[]> {
  await using stage = await openStage(subject)
  const stop = armed(moment)
  const outcome = await attempt(stage.run(stop.options, stop.onQuery))
  const tookMs = performance.now() - stop.abortedAt()
  if (!isResult(outcome)) return [`it ended with ${show(outcome)}`]
  const found: string[] = []
  if (tookMs > graceMs) found.push(`${late} ${Math.round(tookMs)} ms to stop`)
  if ('mustStop' in moment && moment.mustStop && outcome.status !== 'cancelled')
    found.push(`it ended ${outcome.status} instead of cancelled`)
  if (outcome.status === 'cancelled' && !outcome.messages.some(({ code }) => code === 'W_CANCELLED'))
    found.push('the result does not say that it was stopped')
  return [...found, ...(await broughtToItsEnd(stage, outcome))]
}

/** Resumes what was stopped, or starts anew what had not begun, and looks at the outcome. */
async function broughtToItsEnd(stage: Stage, stopped: JobResult): Promise<readonly string[]> {
  const row = await stage.context.db.selectFrom('SynergyJobsRuns').select('Status').where('RunId', '=', stopped.runId).executeTakeFirst()
  if (row !== undefined && row.Status !== stopped.status)
    return [`the run store says ${row.Status} where the result says ${stopped.status}`]
  const resume = row?.Status === 'cancelled' ? { resume: stopped.runId } : {}
  // A lock on a server falls a moment after the statement that was cancelled.
  const result = await until(async () => {
    const next = await attempt(stage.run(resume))
    return isResult(next) && next.status === 'skipped' ? undefined : next
  })
  if (!isResult(result) || result.status !== 'succeeded') return [`resumed it ended with ${show(result)}`]
  const fault = await stage.fault()
  return fault === undefined ? [] : [fault]
}

function isResult(outcome: unknown): outcome is JobResult {
  return typeof outcome === 'object' && outcome !== null && 'status' in outcome
}

/** Options and listener that stop a run at a moment. */
function armed(moment: Moment): {
  readonly options: object
  readonly onQuery: (event: QueryEvent) => void
  abortedAt(): number
} {
  let at = Number.POSITIVE_INFINITY
  const controller = new AbortController()
  const abort = (): void => {
    if (controller.signal.aborted) return
    at = performance.now()
    controller.abort()
  }
  if ('afterMs' in moment) {
    const startedAt = performance.now()
    if (moment.by === 'timeoutMs')
      return { options: { timeoutMs: Math.ceil(moment.afterMs) }, onQuery() {}, abortedAt: () => startedAt + moment.afterMs }
    setTimeout(abort, moment.afterMs).unref()
    return { options: { signal: controller.signal }, onQuery() {}, abortedAt: () => at }
  }
  let seen = 0
  const onQuery = (event: QueryEvent): void => {
    if (moment.kind === 'any' || event.kind === moment.kind) seen++
    if (seen === moment.nth) abort()
  }
  return { options: { signal: controller.signal }, onQuery, abortedAt: () => at }
}
