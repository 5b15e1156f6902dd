import { z } from 'zod'
import type { ProgressEvent } from './progress.ts'

/** Rows a statement may touch at most on a live table (design §4: stay below lock escalation). */
export const maxChunkSize = 4_000

/**
 * The options that every job takes, beside its own. The same word means the same everywhere.
 */
export const commonOptions = z.strictObject({
  /** Computes and reports everything, and changes nothing in the database: no row, number or lock (promise P1). */
  dryRun: z.boolean().default(false).describe('report what would be done and change nothing'),
  /** Stops the run; what is committed stays. */
  signal: z.instanceof(AbortSignal).optional().describe('stops the run; what is committed stays'),
  /** Milliseconds after which the run stops as if by `signal`. */
  timeoutMs: z.int().min(1).max(2_147_483_647).optional().describe('milliseconds after which the run stops'),
  /** Is told how far the run is, at most about four times a second. */
  onProgress: z
    .custom<(event: ProgressEvent) => void>((value) => typeof value === 'function', 'must be a function')
    .optional()
    .describe('is told how far the run is'),
  /** What to do when another run of this job works on the same scope: give way, wait for it, or throw `overlap`. */
  onOverlap: z.enum(['skip', 'wait', 'fail']).default('skip').describe('what to do when another run is at work'),
  /** A name for this very run, chosen by the caller: a run whose key has succeeded before is not done again. */
  key: z.string().min(1).max(200).optional().describe('a run whose key has succeeded before is not done again'),
  /** Goes on with the run of this id, from its last committed chunk. */
  resume: z.guid().optional().describe('id of the interrupted run to go on with'),
  /** Rows or units that one transaction takes. */
  chunkSize: z.int().min(1).max(maxChunkSize).default(2_000).describe('rows that one statement takes at most'),
  /** Rejections listed in the result; all are counted. */
  maxRejections: z.int().min(0).max(100_000).default(100).describe('rejections listed in the result; all are counted'),
  /** The command line to show in the process log; secrets in it are blotted out. */
  commandLine: z.string().optional().describe('command line shown in the process log'),
})

/** Options that every job takes, as a caller writes them. */
export type CommonOptions = z.input<typeof commonOptions>

/** Options that every job takes, with defaults filled in. */
export type ParsedCommonOptions = z.output<typeof commonOptions>
