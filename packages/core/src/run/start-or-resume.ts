import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { type Context, internals } from '../context/context.ts'
import { JobError } from '../errors/job-error.ts'
import type { RunLog } from '../process-log/open-run-log.ts'
import { runTrail } from '../process-log/run-trail.ts'
import type { Database } from '../schema/database.ts'
import type { JobDefinition } from './define-job.ts'
import { hashOptions, storableOptions } from './hash-options.ts'
import type { ParsedCommonOptions } from './job-options.ts'
import { findRun, interruptRuns, type SavedState, type StoredRun, startRun } from './run-store.ts'

/**
 * Writes the start of a run whose lock is held: first marks dead runs of the same job and scope, then begins anew or
 * goes on with the run that `resume` names.
 *
 * @returns where the resumed run had come to; undefined for a run from the start
 * @throws JobError `cannot-resume`
 */
export async function startOrResume<Name extends string, Schema extends z.ZodObject, Fields extends object>(
  parts: {
    readonly definition: JobDefinition<Name, Schema, Fields>
    readonly context: Context
    readonly options: z.output<Schema> & ParsedCommonOptions
    readonly scope: string
    readonly db: Kysely<Database>
  },
  run: { readonly runId: string; readonly runBy: number; readonly log: RunLog },
): Promise<SavedState | undefined> {
  const { definition, context, options, scope, db } = parts
  const dead = await interruptRuns(db, definition.name, scope, context.localNow())
  const optionsHash = hashOptions(options)
  const earlier = options.resume === undefined ? undefined : await findResumable(db, definition.name, run.runId, optionsHash)
  const attempt = (earlier?.attempt ?? 0) + 1
  await startRun(
    db,
    {
      runId: run.runId,
      job: definition.name,
      key: options.key,
      scope,
      attempt,
      host: context[internals].host,
      runBy: run.runBy,
      optionsHash,
      options: storableOptions(options),
    },
    context.localNow(),
  )
  run.log.add('start', runTrail.start(definition.name, run.runId, attempt))
  for (const id of dead) run.log.add('warning', `${definition.name} ${id} was interrupted: its process ended without a word`)
  return earlier?.saved
}

async function findResumable(db: Kysely<Database>, job: string, runId: string, optionsHash: string): Promise<StoredRun> {
  const run = await findRun(db, runId)
  if (run === undefined) return refuse(job, runId, 'unknown', 'there is no such run; look in SynergyJobsRuns')
  if (run.job !== job) return refuse(job, runId, 'other-job', `it is a run of ${run.job}`)
  if (run.status === 'succeeded' || run.status === 'partial' || run.status === 'skipped')
    return refuse(job, runId, 'ended', `it has ended (${run.status}); start a new run`)
  if (run.optionsHash !== optionsHash) return refuse(job, runId, 'other-options', 'it was started with other options; give the same ones')
  return run
}

function refuse(job: string, runId: string, reason: string, explanation: string): never {
  throw new JobError('cannot-resume', `${job} cannot resume run ${runId}: ${explanation}.`, { details: { job, runId, reason } })
}
