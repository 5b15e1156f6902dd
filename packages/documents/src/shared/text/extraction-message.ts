import type { ExtractedText } from './extracted-text.ts'
import type { ExtractionLimits } from './extraction-limits.ts'

/** What a thread is started with. */
export interface ExtractionWorkerData {
  readonly limits: ExtractionLimits
  readonly fallbackEncoding: string
}

/** A file for a thread: its bytes, or the path of a file that the thread opens itself. */
export interface ExtractionTask {
  readonly content: Uint8Array | string
  /** The name by which the format is guessed when the content does not tell. */
  readonly fileName: string
}

/** What a thread posts when it is done with a file. */
export type ExtractionAnswer = ExtractedText
