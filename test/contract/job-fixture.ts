import type { Context, JobResult } from '@synergy-jobs/core'

/** How much input a fixture makes. */
export interface SeedInput {
  /** Good units of input: rows, entries, documents, whatever the job counts. */
  readonly size: number
  /** Further units that the job must reject. Fixtures of jobs that reject nothing leave it aside. */
  readonly faults: number
  /** An empty directory for files of the test; it is removed afterwards. */
  readonly directory: string
}

/** Options that a job must refuse. */
export interface BadOption {
  /** The option at fault, as the error must name it. */
  readonly option: string
  /** Put on top of the good options. */
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * What the contract test needs to know about one job; everything else it finds out by itself. One file a job, named after
 * it: `fixtures/<job-in-kebab-case>.ts` exports it as `fixture`.
 *
 * `Seeded` is plain data (it travels to child processes as JSON).
 */
export interface JobFixture<Seeded = unknown> {
  /** Whether the job works in several chunks, so that `chunkSize` below the input's size makes more than one transaction. */
  readonly chunked: boolean
  /** Every product table that the job writes, besides `BacoProcessLog`. */
  readonly businessTables: readonly string[]
  /** Those of `businessTables` in which a run with nothing new may change a row: last-run marks and the like. */
  readonly watermarkTables?: readonly string[]
  /** At least one for each own option. */
  readonly badOptions: readonly BadOption[]
  /** Good units for the memory check; it measures this size and ten times as much. @default 2_000 */
  readonly memorySize?: number
  /** Bytes that a run may keep of each unit, for a job that has to remember something of it. @default 64 */
  readonly bytesPerUnit?: number
  /** Makes input of which nothing is done yet. Large inputs must be made in bulk. */
  seed(context: Context, input: SeedInput): Promise<Seeded>
  /** Makes more input, after a run has done what was there. The answer stands for all input, old and new. */
  more(context: Context, seeded: Seeded, input: SeedInput): Promise<Seeded>
  /** Good options for a run over that input. */
  options(seeded: Seeded): object
  /** Throws when something of the input was lost, done twice or done wrongly: exact rows and totals. */
  expectDone(context: Context, seeded: Seeded): Promise<void>
  /**
   * What a dry run's result must have in common with the real run's.
   * @default everything but ids, times and the places of files
   */
  comparable?(result: JobResult): object
}
