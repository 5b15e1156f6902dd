import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { ApplicationLock } from '../connection/application-lock.ts'
import type { Session } from '../connection/connection-source.ts'
import { type Context, internals } from '../context/context.ts'
import { JobError } from '../errors/job-error.ts'
import type { Database } from '../schema/database.ts'
import { checkFunctionRight } from './check-function-right.ts'
import { checkNeededTables } from './check-needed-tables.ts'
import type { JobDefinition } from './define-job.ts'
import { fitScope } from './fit-scope.ts'
import { takeJobLock } from './job-lock.ts'
import { commonOptions, type ParsedCommonOptions } from './job-options.ts'
import type { JobResult } from './job-result.ts'
import { openRun } from './open-run.ts'
import { openRunRecord, type RunRecord } from './open-run-record.ts'
import { invalidOption, parseOptions } from './parse-options.ts'
import { untilAborted } from './until-aborted.ts'
import { warnOfOtherClock } from './warn-of-other-clock.ts'

/**
 * Runs one job with all that the promises P1–P8 ask for: options checked before anything is opened, person and tables
 * checked, lock held, chunks committed with their checkpoint, trail in the process log, result as plain data.
 *
 * It reads what the definition names plus `humres`, `HRRoles` and `BacoFunctionRoles`; it writes `BacoProcessLog` and our
 * own tables. A dry run takes no lock and writes nothing at all. Stopped by its signal, it returns `cancelled`.
 *
 * @throws JobError for a call or a run that cannot go on; `details.runId` names the run once it has begun
 */
export async function runJob<Name extends string, Schema extends z.ZodObject, Fields extends object>(
  definition: JobDefinition<Name, Schema, Fields>,
  context: Context,
  given: unknown,
): Promise<JobResult & { readonly job: Name } & Readonly<Fields>> {
  const options = readOptions(definition, given)
  const scope = fitScope(definition.scope?.(options) ?? '')
  const lost = new AbortController()
  const signal = stopSignal(options, lost.signal)
  const { source, onQuery } = context[internals]
  const view = { signal, ...(onQuery === undefined ? {} : { onQuery }) }
  const db = source.connect(view)
  const record = openRunRecord({ definition, context, options, scope, signal, db })
  // Released only when the end of the run is written: whoever gets the lock takes a run without an end for dead.
  const held: AsyncDisposable[] = []
  try {
    signal.throwIfAborted()
    await untilAborted(checkStart(definition, context, options), signal)
    const session = await source.openSession(view)
    held.unshift(session)
    follow(session.lost, lost)
    const lock = options.dryRun ? undefined : await takeLock(definition.name, context, session, { scope, signal, options })
    if (lock === undefined && !options.dryRun)
      return await record.skip('I_OVERLAP', 'Another run of this job is at work; nothing was done.')
    if (lock !== undefined) {
      held.unshift(lock)
      follow(lock.lost, lost)
    }
    return await work({ definition, context, options, record, db, session, lock, signal })
  } catch (error) {
    if (lost.signal.aborted) throw await record.fail(lost.signal.reason)
    if (signal.aborted) return await record.cancel()
    throw await record.fail(error)
  } finally {
    for (const resource of held) await resource[Symbol.asyncDispose]()
  }
}

/** Looks up the person and checks rights and tables: what a run needs before it takes its lock. */
async function checkStart<Schema extends z.ZodObject, Fields extends object>(
  definition: JobDefinition<string, Schema, Fields>,
  context: Context,
  options: z.output<Schema> & ParsedCommonOptions,
): Promise<void> {
  const person = await context.person()
  if (definition.functionRight !== undefined) await checkFunctionRight(context.db, person, definition.functionRight)
  await checkNeededTables(context.db, definition, options)
}

/** The part of a run between taking and releasing its lock. */
async function work<Name extends string, Schema extends z.ZodObject, Fields extends object>(parts: {
  readonly definition: JobDefinition<Name, Schema, Fields>
  readonly context: Context
  readonly options: z.output<Schema> & ParsedCommonOptions
  readonly record: RunRecord<Name, Fields>
  readonly db: Kysely<Database>
  readonly session: Session
  readonly lock: ApplicationLock | undefined
  readonly signal: AbortSignal
}): Promise<JobResult & { readonly job: Name } & Readonly<Fields>> {
  const { definition, context, options, record, db, session, lock, signal } = parts
  const begun = await record.begin()
  if (begun.alreadyDone !== undefined) {
    return record.skip('I_KEY_DONE', `Run ${begun.alreadyDone} has done what this key names; nothing was done.`, {
      runId: begun.alreadyDone,
    })
  }
  const { run, tally } = openRun<Fields>({
    ...begun,
    runId: record.runId,
    dryRun: options.dryRun,
    signal,
    db,
    session: session.db,
    lock,
    progress: record.progress,
    maxRejections: options.maxRejections,
    localNow: context.localNow,
  })
  record.follow(tally)
  await warnOfOtherClock(context, run)
  return record.end(await definition.run(context, options, run))
}

function readOptions<Name extends string, Schema extends z.ZodObject, Fields extends object>(
  definition: JobDefinition<Name, Schema, Fields>,
  given: unknown,
): z.output<Schema> & ParsedCommonOptions {
  const schema = z.strictObject({ ...commonOptions.shape, ...definition.options.shape })
  const options = parseOptions(definition.name, schema, given) as z.output<Schema> & ParsedCommonOptions
  if (options.dryRun && options.resume !== undefined)
    throw invalidOption(definition.name, 'resume', options.resume, 'a dry run cannot be resumed')
  definition.check?.(options)
  return options
}

function stopSignal(options: ParsedCommonOptions, lost: AbortSignal): AbortSignal {
  const signals = [lost]
  if (options.signal !== undefined) signals.push(options.signal)
  if (options.timeoutMs !== undefined) signals.push(AbortSignal.timeout(options.timeoutMs))
  return AbortSignal.any(signals)
}

/** Passes the loss of a connection on as the end of the run. */
function follow(signal: AbortSignal, lost: AbortController): void {
  const pass = (): void =>
    lost.abort(
      new JobError('lock-lost', 'The connection that held the lock of the run was lost; the run wrote nothing more. Start it again.', {
        cause: signal.reason,
      }),
    )
  if (signal.aborted) pass()
  else signal.addEventListener('abort', pass, { once: true })
}

function takeLock(
  job: string,
  context: Context,
  session: Session,
  run: { readonly scope: string; readonly signal: AbortSignal; readonly options: ParsedCommonOptions },
): Promise<ApplicationLock | undefined> {
  const { scope, signal, options } = run
  return takeJobLock(context[internals].source, session, { job, scope, onOverlap: options.onOverlap, signal })
}
