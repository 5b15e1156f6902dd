import { defaultWorkbookLimits, JobError, openZipArchive, parseXml, type WorkbookLimits, type XmlHandlers } from '@synergy-jobs/core/files'
import type { ExtractionLimits } from './extraction-limits.ts'
import type { SourceFile } from './file-reading.ts'
import { UnreadableContent } from './unreadable-content.ts'

/** The parts of a document that is a zip archive. */
export interface Archive {
  /** The names of all parts, in lower case. */
  readonly parts: readonly string[]
  has(part: string): boolean
  /** The first bytes of a part as text. */
  text(part: string, maxBytes: number): Promise<string>
  /** Parses a part as XML; stops before its end when `isDone` says so. */
  xml(part: string, handlers: XmlHandlers, isDone?: () => boolean): Promise<void>
}

/**
 * Opens the archive that a file of an office program is, and closes it after `work`.
 *
 * @throws {@link UnreadableContent} `damaged`, `encrypted` or `zip-bomb`
 */
export async function withArchive<Result>(
  file: SourceFile,
  limits: ExtractionLimits,
  work: (archive: Archive) => Promise<Result>,
): Promise<Result> {
  const name = file.fileName || 'file'
  return await named(async () => {
    await using zip = await openZipArchive({ name, content: file.bytes }, { limits: workbookLimits(limits) })
    return await work({
      parts: zip.parts,
      has: zip.has,
      text: async (part, maxBytes) => Buffer.concat(await firstChunks(zip.read(part), maxBytes)).toString('utf8', 0, maxBytes),
      xml: async (part, handlers, isDone = () => false) => {
        try {
          await parseXml(until(zip.read(part), isDone), { file: name, part }, handlers)
        } catch (error) {
          // What is cut off on purpose is not whole.
          if (!isDone()) throw error
        }
      },
    })
  })
}

/** The limits as core's readers of archives and workbooks name them. */
export function workbookLimits(limits: ExtractionLimits): WorkbookLimits {
  const { maxFileBytes, maxParts, maxInflatedBytes, maxRatio } = limits
  return { ...defaultWorkbookLimits, maxFileBytes, maxEntries: maxParts, maxInflatedBytes, maxRatio }
}

const keptReasons = new Set(['encrypted', 'zip-bomb', 'too-large'] as const)

/** Does something with core's readers and gives what they refuse our names. */
export async function named<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!JobError.isInstance(error)) throw error
    const kept = [...keptReasons].find((reason) => reason === error.details['reason'])
    throw new UnreadableContent(kept ?? 'damaged', error.message)
  }
}

async function firstChunks(chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer[]> {
  const taken: Buffer[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    taken.push(chunk)
    bytes += chunk.length
    if (bytes >= maxBytes) break
  }
  return taken
}

async function* until(chunks: AsyncIterable<Buffer>, isDone: () => boolean): AsyncGenerator<Buffer, void, undefined> {
  for await (const chunk of chunks) {
    yield chunk
    if (isDone()) return
  }
}
