import type { Context, JobRun, ParsedCommonOptions } from '@synergy-jobs/core'
import type { EntityKind } from '../shared/full-text/entity-kind.ts'
import type { TextIndex } from '../shared/full-text/text-index.ts'
import type { TextExtractor } from '../shared/text/extract-text.ts'
import type { FullTextOptions } from './full-text-options.ts'
import type { FullTextFields } from './full-text-result.ts'

/** What one run of `indexFullText` works with. */
export interface IndexWork {
  readonly context: Context
  readonly run: JobRun<FullTextFields>
  readonly options: FullTextOptions & ParsedCommonOptions
  readonly index: TextIndex
  readonly extractor: TextExtractor
  /** Kinds that this run has brought to their end; kept in its checkpoint. */
  readonly done: EntityKind[]
  /** Time of the context's clock in milliseconds. */
  now(): number
  /** Cuts a text into the words that are indexed. */
  words(text: string): readonly string[]
  /** Whether a kind is read from its beginning, whatever the mark of the last run says. */
  startsAnew(kind: EntityKind): boolean
}
