import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { JobError } from '@synergy-jobs/core'
import { defaultFallbackEncoding } from './decode-text.ts'
import type { ExtractedText, NoText } from './extracted-text.ts'
import { defaultExtractionLimits, type ExtractionLimits } from './extraction-limits.ts'
import type { ExtractionTask } from './extraction-message.ts'
import { openExtractionThread } from './open-extraction-thread.ts'
import { openPool } from './open-pool.ts'

/** How {@link openTextExtractor} works. */
export interface TextExtractorOptions {
  /** Limits that differ from {@link defaultExtractionLimits}. */
  readonly limits?: Partial<ExtractionLimits> | undefined
  /** Files that are read at the same time, each by a thread of its own. @default the number of processors */
  readonly threads?: number | undefined
  /** The encoding of text files that name none and are not UTF-8, as browsers name it. @default 'windows-1252' */
  readonly fallbackEncoding?: string | undefined
}

/** A file to take text from: its bytes or its path. The bytes are copied, never changed. */
export type ExtractionRequest = (
  | { readonly bytes: Uint8Array; readonly path?: undefined }
  | { readonly path: string; readonly bytes?: undefined }
) & {
  /** Its name; the ending counts only where the content does not tell what it is. @default the path, or none */
  readonly fileName?: string | undefined
  /** Gives up at once, also in the middle of a file; `extract` rejects with its reason. */
  readonly signal?: AbortSignal | undefined
}

/** Takes the text out of files, several at a time. Disposing it ends its threads. */
export interface TextExtractor extends AsyncDisposable {
  /**
   * Reads one file. A file that cannot be read is no error but a result with a reason; calls beyond the number of threads wait.
   *
   * @throws the reason of the signal when it aborts
   * @throws {@link JobError} `invalid-options` when the extractor has been disposed of
   */
  extract(request: ExtractionRequest): Promise<ExtractedText>
}

/**
 * Opens a pool of threads that take the text out of files (B3.3 rule 11). Threads start when they are first needed, stay for the next
 * file, and are replaced when a file has used up its time or memory; a file can neither hang nor end the process.
 *
 * Reads the files it is given and nothing else; writes nothing.
 *
 * @example
 * ```ts
 * await using extractor = openTextExtractor()
 * const result = await extractor.extract({ path: 'contract.docx' })
 * console.log(result.status === 'text' ? result.text : result.reason)
 * ```
 */
export function openTextExtractor(options: TextExtractorOptions = {}): TextExtractor {
  const limits = { ...defaultExtractionLimits, ...options.limits }
  const { threads = availableParallelism(), fallbackEncoding = defaultFallbackEncoding } = options
  const pool = openPool(Math.max(1, threads), () => openExtractionThread({ limits, fallbackEncoding }))
  const stopping = new AbortController()
  return {
    extract: async ({ bytes, path, fileName = path ?? '', signal }) => {
      const stop = signal ? AbortSignal.any([signal, stopping.signal]) : stopping.signal
      stop.throwIfAborted()
      const content = bytes ?? path ?? ''
      const refused = await refuseBySize(content, limits)
      return refused ?? (await pool.use((thread) => thread.read({ content, fileName } satisfies ExtractionTask, stop), stop))
    },
    [Symbol.asyncDispose]: async () => {
      stopping.abort(closed())
      await pool[Symbol.asyncDispose]()
    },
  }
}

function closed(): JobError {
  return new JobError('invalid-options', 'The text extractor has been disposed of. Open a new one, or dispose of it later.')
}

async function refuseBySize(content: Uint8Array | string, { maxFileBytes }: ExtractionLimits): Promise<NoText | undefined> {
  const bytes = typeof content === 'string' ? await sizeOf(content) : content.length
  if (typeof bytes !== 'number') return bytes
  if (bytes === 0) return { status: 'no-text', reason: 'empty', detail: 'The file has no bytes.' }
  if (bytes <= maxFileBytes) return undefined
  return { status: 'failed', reason: 'too-large', detail: `The file has ${bytes} bytes, more than the limit of ${maxFileBytes}.` }
}

async function sizeOf(path: string): Promise<number | NoText> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.size : { status: 'failed', reason: 'unreadable', detail: 'The path is not that of a file.' }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return { status: 'failed', reason: code === 'ENOENT' ? 'not-found' : 'unreadable', detail: `The file cannot be read (${code}).` }
  }
}
