import type { ExtractionLimits } from './extraction-limits.ts'
import type { TextSink } from './text-sink.ts'

/** A file in the memory of the thread that reads it. */
export interface SourceFile {
  readonly bytes: Buffer
  /** Its name, by which the format is guessed when the content does not tell. */
  readonly fileName: string
}

/** What a reader of a format is given besides the file. */
export interface FileReading {
  readonly sink: TextSink
  readonly limits: ExtractionLimits
  /** The encoding of texts that name none and are not UTF-8. */
  readonly fallbackEncoding: string
  /** Reads a file that lies inside the one being read, into the same sink; never throws for what is wrong with it. */
  readonly readInner: (file: SourceFile) => Promise<void>
}

/** Reads a file of one format into the sink; throws {@link UnreadableContent}, or anything for damage. */
export type FormatReader = (file: SourceFile, reading: FileReading) => Promise<void> | void
