import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { type Context, internals } from '../context/context.ts'
import type { Person } from '../context/person.ts'
import { type Details, JobError } from '../errors/job-error.ts'
import { mutedRunLog, openRunLog, type RunLog } from '../process-log/open-run-log.ts'
import { runTrail } from '../process-log/run-trail.ts'
import { checkSchema } from '../schema/check-schema.ts'
import type { Database } from '../schema/database.ts'
import type { JobDefinition } from './define-job.ts'
import { describeFailure } from './describe-failure.ts'
import { jobTableColumns } from './install-job-tables.ts'
import type { ParsedCommonOptions } from './job-options.ts'
import type { JobCounts, JobMessage, JobResult, JobStatus } from './job-result.ts'
import type { RunParts, RunTally } from './open-run.ts'
import { openProgress, type ProgressReporter } from './progress.ts'
import { endRun, findDone } from './run-store.ts'
import { startOrResume } from './start-or-resume.ts'
import { openUnitLedger } from './unit-ledger.ts'

/** What {@link openRunRecord} makes its record of. */
export interface RecordParts<Name extends string, Schema extends z.ZodObject, Fields extends object> {
  readonly definition: JobDefinition<Name, Schema, Fields>
  readonly context: Context
  readonly options: z.output<Schema> & ParsedCommonOptions
  readonly scope: string
  readonly signal: AbortSignal
  /** On the pool; cancelled with the run. */
  readonly db: Kysely<Database>
}

/** A job's whole result: the common part and its own fields. */
export type FullResult<Name extends string, Fields extends object> = JobResult & { readonly job: Name } & Readonly<Fields>

/** How a run begins: what its hands are made of, or the run that has done the same before. */
export type Beginning = Pick<RunParts, 'person' | 'log' | 'units' | 'resumed'> & { readonly alreadyDone?: string }

/** Start and end of a run, as the run store, the process log and the result tell it. */
export interface RunRecord<Name extends string, Fields extends object> {
  readonly runId: string
  readonly progress: ProgressReporter
  /** Writes the start, after the lock is taken. `alreadyDone` is the run that has succeeded with the same key. */
  begin(): Promise<Beginning>
  /** Takes note of where the tally of the running job can be had. */
  follow(tally: () => RunTally<Fields>): void
  /** Writes the end of a run that came to it. */
  end(fields: Fields): Promise<FullResult<Name, Fields>>
  /** Writes the end of a run that was stopped. */
  cancel(): Promise<FullResult<Name, Fields>>
  /** Ends a run that has nothing to do. */
  skip(code: string, text: string, details?: Details): Promise<FullResult<Name, Fields>>
  /** Writes that the run failed, and returns the error to throw. */
  fail(error: unknown): Promise<unknown>
}

/** Opens the record of one run. Nothing is written before `begin`; a dry run is never written. */
export function openRunRecord<Name extends string, Schema extends z.ZodObject, Fields extends object>(
  parts: RecordParts<Name, Schema, Fields>,
): RunRecord<Name, Fields> {
  const { definition, context, options } = parts
  const runId = options.resume?.toUpperCase() ?? context.newGuid()
  const startedAt = context.clock.now().toISOString()
  const state: RecordState<Fields> = { runId, startedAt, notes: [], log: mutedRunLog, started: false, tally: () => nothing }
  const { notes } = state
  return {
    runId,
    progress: openProgress(
      { runId, job: definition.name },
      options.onProgress,
      () => context.clock.now().getTime(),
      (error) => {
        notes.push(warning('W_PROGRESS_LISTENER', 'onProgress threw and was not called again', error))
      },
    ),
    begin: () => beginRun(parts, state),
    follow(next) {
      state.tally = next
    },
    end(fields) {
      const { counts, rejections } = state.tally()
      return finishRun(parts, state, statusOf(counts, rejections.length), fields)
    },
    cancel() {
      notes.push(warning('W_CANCELLED', 'The run was stopped; what is committed stays', parts.signal.reason))
      return finishRun(parts, state, 'cancelled', {})
    },
    async skip(code, text, details = {}) {
      notes.push({ severity: 'info', code, text, details })
      if (!options.dryRun) state.log = openLog(parts, await context.person())
      state.log.add('start', runTrail.start(definition.name, runId))
      state.log.add('info', `${code} ${text}`)
      return finishRun(parts, state, 'skipped', {})
    },
    fail: (error) => failRun(parts, state, error),
  }
}

/** What changes while a run goes on. */
interface RecordState<Fields extends object> {
  readonly runId: string
  /** ISO 8601 instant in UTC. */
  readonly startedAt: string
  /** What the runner itself has to say. */
  readonly notes: JobMessage[]
  log: RunLog
  /** The run has a row in the run store. */
  started: boolean
  tally: () => RunTally<Fields>
}

async function beginRun<Name extends string, Schema extends z.ZodObject, Fields extends object>(
  parts: RecordParts<Name, Schema, Fields>,
  state: RecordState<Fields>,
): Promise<Beginning> {
  const { definition, context, options, db, signal } = parts
  const { runId } = state
  const person = await context.person()
  if (!options.dryRun) state.log = openLog(parts, person)
  const { log } = state
  const units = openUnitLedger(db, definition.name, runId, context.localNow, !options.dryRun || (await hasUnitTable(db)))
  const alreadyDone = options.dryRun || options.key === undefined ? undefined : await findDone(db, definition.name, options.key)
  if (alreadyDone !== undefined) return { person, log, units, resumed: undefined, alreadyDone }
  const resumed = options.dryRun ? undefined : await startOrResume(parts, { runId, runBy: person.resId, log })
  state.started = !options.dryRun
  await log.flush(signal)
  signal.throwIfAborted()
  return { person, log, units, resumed }
}

async function finishRun<Name extends string, Schema extends z.ZodObject, Fields extends object>(
  { definition, context, options }: RecordParts<Name, Schema, Fields>,
  { runId, startedAt, notes, log, started, tally }: RecordState<Fields>,
  status: JobStatus,
  fields: Partial<Fields>,
): Promise<FullResult<Name, Fields>> {
  const { name } = definition
  const { published, messages, ...seen } = tally()
  const limit = AbortSignal.timeout(status === 'cancelled' ? stoppedLimitMs : endLimitMs)
  log.add('end', runTrail.end(name, runId, status, seen.counts))
  await log.flush(limit)
  if (log.failure !== undefined)
    notes.push(warning('W_PROCESS_LOG', 'The process log could not be written; the job itself is not affected', log.failure))
  const common = { runId, job: name, status, dryRun: options.dryRun, startedAt, endedAt: context.clock.now().toISOString() }
  const result = { ...common, ...seen, messages: [...messages, ...notes], ...definition.fields, ...published, ...fields }
  if (started) await storeEnd(context, result, limit)
  return result
}

async function failRun<Name extends string, Schema extends z.ZodObject, Fields extends object>(
  parts: RecordParts<Name, Schema, Fields>,
  state: RecordState<Fields>,
  error: unknown,
): Promise<unknown> {
  const { definition, context } = parts
  const { runId, started } = state
  const failure = describeFailure(error, runId)
  const limit = AbortSignal.timeout(endLimitMs)
  if (isRefusal(failure)) await logRefused(parts, state)
  state.log.add('error', failure instanceof Error ? failure.message : String(failure))
  state.log.add('end', runTrail.failed(definition.name, runId))
  await state.log.flush(limit)
  // The error at hand says more than one about a store that cannot be reached.
  if (started) await endRun(limited(context, limit), runId, 'failed', undefined, context.localNow()).catch(() => undefined)
  return failure
}

/** Milliseconds that writing the end of a run may take when somebody else blocks the log or the store. */
const endLimitMs = 30_000
/** The same for a run that was told to stop, which must be over within two seconds (promise P4). */
const stoppedLimitMs = 1_000

/** The context's database for the last words of a run, which has no signal any more. */
function limited(context: Context, limit: AbortSignal): Kysely<Database> {
  const { source, onQuery } = context[internals]
  return source.connect({ signal: limit, ...(onQuery === undefined ? {} : { onQuery }) })
}

/** Runs that end before they start: the process log is where people look for the reason. */
function isRefusal(failure: unknown): boolean {
  const codes = ['not-allowed', 'invalid-schema', 'overlap', 'cannot-resume']
  return JobError.isInstance(failure) && codes.includes(failure.code)
}

async function logRefused<Name extends string, Schema extends z.ZodObject, Fields extends object>(
  parts: RecordParts<Name, Schema, Fields>,
  state: RecordState<Fields>,
): Promise<void> {
  if (parts.options.dryRun || state.started) return
  const nobody: Person = { resId: 0, userId: '', fullName: '' }
  if (state.log === mutedRunLog) state.log = openLog(parts, await parts.context.person().catch(() => nobody))
  state.log.add('start', runTrail.start(parts.definition.name, state.runId))
}

const nothing = { counts: { read: 0, written: 0, skipped: 0, rejected: 0 }, messages: [], rejections: [], artefacts: [], published: {} }

function openLog<Name extends string, Schema extends z.ZodObject, Fields extends object>(
  parts: RecordParts<Name, Schema, Fields>,
  person: Person,
): RunLog {
  const { definition, context, options } = parts
  return openRunLog(context.db, {
    processName: definition.replaces[0] ?? definition.name,
    resId: person.resId,
    commandLine: options.commandLine ?? definition.name,
    server: context[internals].host,
    codes: context[internals].processLogCodes,
    localNow: context.localNow,
  })
}

/** A dry run looks at what was done before where our tables are installed, and does without where they are not. */
async function hasUnitTable(db: Kysely<Database>): Promise<boolean> {
  return (await checkSchema(db, { SynergyJobsUnits: jobTableColumns.SynergyJobsUnits })).length === 0
}

/** The work is committed: a store that cannot be reached now is worth a warning, not the loss of the result. */
async function storeEnd(context: Context, result: JobResult, limit: AbortSignal): Promise<void> {
  try {
    await endRun(limited(context, limit), result.runId, result.status, result, context.localNow())
  } catch (error) {
    context.logger.warn('The end of the run could not be stored; recoverRuns will find it as interrupted.', {
      runId: result.runId,
      cause: String(error),
    })
  }
}

function statusOf(counts: JobCounts, rejections: number): JobStatus {
  if (counts.rejected === 0 && rejections === 0) return 'succeeded'
  return counts.written + counts.skipped > 0 ? 'partial' : 'failed'
}

function warning(code: string, text: string, reason: unknown): JobMessage {
  const cause = reason instanceof Error ? reason.message : String(reason)
  return { severity: 'warning', code, text: `${text}: ${cause}`, details: { cause } }
}
