import type { Kysely, Transaction } from 'kysely'
import type { Person } from '../context/person.ts'
import type { Details } from '../errors/job-error.ts'
import type { Database } from '../schema/database.ts'
import type { Artefact, JobCounts, JobMessage, Rejection } from './job-result.ts'
import type { UnitLedger } from './unit-ledger.ts'

/** A JSON value that says where a resumed run goes on. */
export type Checkpoint = Details

/** One transaction of a run: whole business units, and the checkpoint that follows from them. */
export interface Chunk {
  /** What the chunk will count; all that a dry run does with it. */
  readonly planned: Partial<JobCounts>
  /** Where a resumed run goes on after this chunk; committed with it (promise P2). */
  readonly checkpoint?: Checkpoint
  /**
   * Writes the units. Runs again after a deadlock or a lost race for a number, so it must take all its state from its
   * arguments. Counts it returns replace the planned ones.
   */
  work(trx: Transaction<Database>): Promise<Partial<JobCounts> | undefined>
}

/** The hands of a running job: everything it may touch and everything it reports. */
export interface JobRun<Fields extends object = object> {
  readonly runId: string
  readonly dryRun: boolean
  /** Aborts by the caller's signal, by `timeoutMs`, or when the working connection is lost. */
  readonly signal: AbortSignal
  /** The person whose number goes into `sysmodifier`. */
  readonly person: Person
  /** For reading, on the pool; statements are cancelled with the run. */
  readonly db: Kysely<Database>
  /** The working connection that holds the lock: staging tables live here; product tables are written by `chunk` only. */
  readonly session: Kysely<Database>
  /** Where an interrupted run had come to; undefined for a run from the start. */
  readonly checkpoint: Checkpoint | undefined
  /** What earlier runs of this job have done, by unit. */
  readonly units: UnitLedger
  /** Wall-clock time of the installation for datetime columns. */
  localNow(): Date
  /**
   * Does one chunk in one transaction on the working connection: checks that the lock is still held, works, saves the
   * checkpoint, commits, counts, and then checks the signal. In a dry run it counts what is planned and does not work.
   *
   * @throws JobError `lock-lost` when the lock is gone; nothing of the chunk is written
   */
  chunk(chunk: Chunk): Promise<void>
  /** Adds to the counts of the result. */
  count(counts: Partial<JobCounts>): void
  message(severity: JobMessage['severity'], code: string, text: string, details?: Details): void
  /** Lists one problem; counting the rows is `count`'s. Beyond `maxRejections` problems are only numbered. */
  reject(rejection: Rejection): void
  artefact(artefact: Artefact): void
  progress(phase: string, done: number, total?: number): void
  /** Keeps own result fields for a run that is cancelled later. */
  publish(fields: Partial<Fields>): void
}
