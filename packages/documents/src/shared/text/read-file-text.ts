import type { ExtractedText, NoText, SkippedPart, TextFormat } from './extracted-text.ts'
import type { ExtractionLimits } from './extraction-limits.ts'
import type { FileReading, SourceFile } from './file-reading.ts'
import { formatReaders } from './format-readers.ts'
import { identifyFormat } from './identify-format.ts'
import { createTextSink, type TextSink } from './text-sink.ts'
import { UnreadableContent } from './unreadable-content.ts'

/** How files are read. */
export interface ReadFileOptions {
  readonly limits: ExtractionLimits
  readonly fallbackEncoding: string
}

/** Takes the text out of one file, with the files inside it. Runs in a thread of its own; limits of time and memory are kept by its owner. */
export async function readFileText(file: SourceFile, options: ReadFileOptions): Promise<ExtractedText> {
  const sink = createTextSink(options.limits.maxTextLength)
  const skipped: SkippedPart[] = []
  const read = await readInto(file, { ...options, sink, skipped, path: [], counter: { left: options.limits.maxAttachments } })
  if (read.status !== 'read') return read
  if (!/[\p{L}\p{N}]/u.test(sink.text)) return noText(read.format, skipped)
  return { status: 'text', format: read.format, text: sink.text, truncated: sink.isFull, skipped }
}

interface Place extends ReadFileOptions {
  readonly sink: TextSink
  readonly skipped: SkippedPart[]
  readonly counter: { left: number }
  /** Names of the files that this one lies in, from outside to inside. */
  readonly path: readonly string[]
}

type Read = { readonly status: 'read'; readonly format: TextFormat } | NoText

async function readInto(file: SourceFile, place: Place): Promise<Read> {
  let format: TextFormat | undefined
  try {
    format = await identifyFormat(file, place.limits)
    const reading: FileReading = { ...place, readInner: (innerFile) => readInner(innerFile, place) }
    const read = await formatReaders[format]()
    await read(file, reading)
    return { status: 'read', format }
  } catch (error) {
    return refusal(error, format)
  }
}

async function readInner(file: SourceFile, place: Place): Promise<void> {
  const path = [...place.path, file.fileName || 'attachment']
  const reason = place.sink.isFull ? undefined : await reasonToSkip(file, { ...place, path })
  if (reason !== undefined) place.skipped.push({ fileName: path.join(' > '), reason })
}

async function reasonToSkip(file: SourceFile, place: Place): Promise<SkippedPart['reason'] | undefined> {
  if (place.path.length > place.limits.maxDepth) return 'too-deep'
  if (--place.counter.left < 0) return 'too-many'
  if (file.bytes.length === 0) return 'empty'
  place.sink.add(`\n${file.fileName}\n`)
  const read = await readInto(file, place)
  return read.status === 'read' ? undefined : read.reason
}

function noText(format: TextFormat, skipped: readonly SkippedPart[]): NoText {
  const inside =
    skipped.length === 0 ? '' : ` Files inside it: ${skipped.map(({ fileName, reason }) => `${fileName} (${reason})`).join(', ')}.`
  return { status: 'no-text', reason: 'no-text', detail: `The file was read and holds no word.${inside}`, format }
}

/** Turns what a reader threw into a result. */
function refusal(error: unknown, format: TextFormat | undefined): NoText {
  const known = format === undefined ? {} : { format }
  const { reason, message } = reasonOf(error)
  if (reason === 'empty' || reason === 'no-text') return { status: 'no-text', reason, detail: message, ...known }
  if (reason === 'unknown-format' || reason === 'unsupported-format') return { status: 'unsupported', reason, detail: message }
  return { status: 'failed', reason, detail: message, ...known }
}

function reasonOf(error: unknown): { readonly reason: UnreadableContent['reason']; readonly message: string } {
  if (error instanceof UnreadableContent) return error
  return { reason: 'damaged', message: `The file contradicts itself: ${error instanceof Error ? error.message : String(error)}` }
}
