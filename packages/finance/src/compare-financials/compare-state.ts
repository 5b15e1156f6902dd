import type { Context, JobRun } from '@synergy-jobs/core'
import type { CompareOptions } from './compare-options.ts'
import type { CompareFields } from './compare-result.ts'

/** What the steps of a run share. */
export interface CompareState {
  readonly context: Context
  readonly run: JobRun<CompareFields>
  readonly options: CompareOptions & { readonly chunkSize: number }
}
