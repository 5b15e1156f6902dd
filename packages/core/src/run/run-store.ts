import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../schema/database.ts'
import type { JobCounts, JobResult } from './job-result.ts'
import type { Checkpoint } from './job-run.ts'

/** Status of a row of `SynergyJobsRuns`: that of the result, or `running`, or `interrupted` when its process died. */
export type RunStatus = JobResult['status'] | 'running' | 'interrupted'

/** What is kept of a run when it starts. */
export interface NewRun {
  readonly runId: string
  readonly job: string
  readonly key: string | undefined
  readonly scope: string
  readonly attempt: number
  readonly host: string
  readonly runBy: number
  readonly optionsHash: string
  readonly options: string
}

/** A run as it stands in the store. */
export interface StoredRun {
  readonly runId: string
  readonly job: string
  readonly scope: string
  readonly status: RunStatus
  readonly attempt: number
  readonly optionsHash: string
  readonly saved: SavedState | undefined
}

/** State that is committed with each chunk. */
export interface SavedState {
  readonly checkpoint: Checkpoint
  readonly counts: JobCounts
}

/** Writes the row of a run that starts, or starts again. */
export async function startRun(db: Kysely<Database>, run: NewRun, now: Date): Promise<void> {
  const living = {
    Status: 'running',
    Attempt: run.attempt,
    StartedAt: now,
    EndedAt: null,
    HeartbeatAt: now,
    Host: run.host.slice(0, 60),
    ProcessId: process.pid,
  }
  if (run.attempt > 1) {
    await db.updateTable('SynergyJobsRuns').set(living).where('RunId', '=', run.runId).execute()
    return
  }
  await db
    .insertInto('SynergyJobsRuns')
    .values({
      RunId: run.runId,
      Job: run.job,
      IdempotencyKey: run.key ?? null,
      Scope: run.scope,
      RunBy: run.runBy,
      OptionsHash: run.optionsHash,
      Options: run.options,
      Checkpoint: null,
      Result: null,
      ...living,
    })
    .execute()
}

/** Saves how far a run is, in the transaction of the chunk that brought it there (promise P2). */
export async function saveState(trx: Transaction<Database>, runId: string, state: SavedState, now: Date): Promise<void> {
  await trx
    .updateTable('SynergyJobsRuns')
    .set({ Checkpoint: JSON.stringify(state), HeartbeatAt: now })
    .where('RunId', '=', runId)
    .execute()
}

/** Writes how a run ended. */
export async function endRun(
  db: Kysely<Database>,
  runId: string,
  status: RunStatus,
  result: JobResult | undefined,
  now: Date,
): Promise<void> {
  await db
    .updateTable('SynergyJobsRuns')
    .set({ Status: status, EndedAt: now, HeartbeatAt: now, Result: result === undefined ? null : JSON.stringify(result) })
    .where('RunId', '=', runId)
    .execute()
}

/** Marks as interrupted what claims to run although the caller holds its lock: those processes are dead. */
export async function interruptRuns(db: Kysely<Database>, job: string, scope: string, now: Date): Promise<readonly string[]> {
  const dead = await db
    .selectFrom('SynergyJobsRuns')
    .select('RunId')
    .where('Job', '=', job)
    .where('Scope', '=', scope)
    .where('Status', '=', 'running')
    .execute()
  if (dead.length === 0) return []
  await db
    .updateTable('SynergyJobsRuns')
    .set({ Status: 'interrupted', EndedAt: now })
    .where('Job', '=', job)
    .where('Scope', '=', scope)
    .where('Status', '=', 'running')
    .execute()
  return dead.map((row) => row.RunId)
}

/** Reads one run. */
export async function findRun(db: Kysely<Database>, runId: string): Promise<StoredRun | undefined> {
  const row = await db
    .selectFrom('SynergyJobsRuns')
    .select(['RunId', 'Job', 'Scope', 'Status', 'Attempt', 'OptionsHash', 'Checkpoint'])
    .where('RunId', '=', runId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    runId: row.RunId,
    job: row.Job,
    scope: row.Scope,
    status: row.Status as RunStatus,
    attempt: row.Attempt,
    optionsHash: row.OptionsHash.trim(),
    saved: row.Checkpoint === null ? undefined : (JSON.parse(row.Checkpoint) as SavedState),
  }
}

/** Finds the run that has done what `key` names. */
export async function findDone(db: Kysely<Database>, job: string, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('SynergyJobsRuns')
    .select('RunId')
    .where('Job', '=', job)
    .where('IdempotencyKey', '=', key)
    .where('Status', 'in', ['succeeded', 'partial'])
    .executeTakeFirst()
  return row?.RunId
}
