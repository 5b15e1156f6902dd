import { once } from 'node:events'
import { pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { JobError } from '../errors/job-error.ts'
import type { WorkbookSource } from './identify-workbook.ts'
import { invalidFile } from './workbook-error.ts'
import type { WorkbookLimits } from './workbook-limits.ts'

/** The parts of a zip archive by name; nothing is ever written by those names. */
export interface ZipArchive extends AsyncDisposable {
  /** The names of all parts in the order of the archive, in lower case and with slashes; {@link ZipArchive.read | read} takes them. */
  readonly parts: readonly string[]
  /** Tells whether there is a part of this name, in any letter case. */
  has(part: string): boolean
  /**
   * Inflates one part, chunk by chunk. Stops within a chunk when the signal aborts.
   *
   * @throws {@link JobError} `invalid-file` when the part is missing, damaged, encrypted or beyond a limit
   */
  read(part: string): AsyncGenerator<Buffer, void, undefined>
}

/** An archive that is about to be opened: the path or bytes of a file, and what it is called in messages. */
export type ZipSource = Pick<WorkbookSource, 'name' | 'content'>

/** How an archive is opened. */
export interface ZipArchiveOptions {
  readonly limits: WorkbookLimits
  readonly signal?: AbortSignal | undefined
}

/**
 * Opens a zip archive by its central directory. All bytes that are inflated count towards the limits as they come out,
 * so headers that lie about sizes change nothing. Checksums are verified.
 *
 * @throws {@link JobError} `invalid-file` when it is no whole archive, or two of its parts have the same name
 */
export async function openZipArchive(source: ZipSource, options: ZipArchiveOptions): Promise<ZipArchive> {
  const zip = await openZip(source)
  try {
    const entries = await readDirectory(zip, source.name, options)
    const total = { inflated: 0 }
    return {
      parts: [...entries.keys()],
      has: (part) => entries.has(partKey(part)),
      read: (part) => readPart({ zip, file: source.name, entry: entries.get(partKey(part)), part, total, ...options }),
      [Symbol.asyncDispose]: () => close(zip, source),
    }
  } catch (error) {
    await close(zip, source)
    throw error
  }
}

async function openZip(source: ZipSource): Promise<ZipFile> {
  // Sizes are checked below against what really comes out; undecoded names keep yauzl from refusing odd ones, which nothing here uses.
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false }
  try {
    return await (typeof source.content === 'string' ? openPromise(source.content, options) : fromBufferPromise(source.content, options))
  } catch (cause) {
    throw invalidFile(source.name, 'truncated', 'the end of the file is missing. Copy or save it again.', { cause })
  }
}

async function close(zip: ZipFile, source: ZipSource): Promise<void> {
  if (typeof source.content !== 'string' || !zip.isOpen) return
  const closed = once(zip, 'close')
  zip.close()
  await closed
}

async function readDirectory(zip: ZipFile, file: string, { limits, signal }: ZipArchiveOptions): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  if (zip.entryCount > limits.maxEntries) {
    throw invalidFile(file, 'zip-bomb', `the archive has ${zip.entryCount} entries, more than the limit of ${limits.maxEntries}.`, {
      details: { entries: zip.entryCount, limit: limits.maxEntries },
    })
  }
  try {
    for await (const entry of zip.eachEntry()) {
      signal?.throwIfAborted()
      const key = partKey(entry.fileNameRaw.toString('utf8'))
      if (entries.has(key))
        throw invalidFile(file, 'damaged', `the archive holds two parts named ${key}. Save the workbook again in Excel.`)
      entries.set(key, entry)
    }
  } catch (cause) {
    if (JobError.isInstance(cause) || signal?.aborted) throw cause
    throw invalidFile(file, 'damaged', 'the list of parts in the file is damaged. Save the workbook again in Excel.', { cause })
  }
  return entries
}

/** Part names are equal in any letter case; some producers write a leading slash or backslashes. */
function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

interface PartRead extends ZipArchiveOptions {
  readonly zip: ZipFile
  readonly file: string
  readonly entry: Entry | undefined
  readonly part: string
  readonly total: { inflated: number }
}

async function* readPart(read: PartRead): AsyncGenerator<Buffer, void, undefined> {
  const { file, part, entry, signal } = read
  if (entry === undefined) throw damagedPart(read, 'is missing')
  if (entry.isEncrypted())
    throw invalidFile(file, 'encrypted', 'the workbook is encrypted. Save it without a password.', { details: { part } })
  const sum = { bytes: 0, crc: 0 }
  try {
    for await (const chunk of await openPart(read.zip, entry)) {
      signal?.throwIfAborted()
      countBytes(read, entry, sum, chunk)
      yield chunk
    }
  } catch (cause) {
    if (JobError.isInstance(cause) || signal?.aborted) throw cause
    throw damagedPart(read, 'cannot be inflated', cause)
  }
  if (sum.bytes !== entry.uncompressedSize) throw damagedPart(read, 'has another size than the archive says')
  if (sum.crc !== entry.crc32) throw damagedPart(read, 'does not match its checksum')
}

async function openPart(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  const stored = await zip.openReadStreamPromise(entry, { decodeFileData: false })
  if (entry.compressionMethod === 0) return stored
  if (entry.compressionMethod !== 8) throw new Error(`Compression method ${entry.compressionMethod} is not known.`)
  // Closing either end closes the other; the error itself comes out of the iteration.
  return pipeline(stored, createInflateRaw({ chunkSize: 128 * 1024 }), () => undefined)
}

const ratioFrom = 16 * 1024 ** 2

function countBytes({ file, part, total, limits }: PartRead, entry: Entry, sum: { bytes: number; crc: number }, chunk: Buffer): void {
  sum.bytes += chunk.length
  sum.crc = crc32(chunk, sum.crc)
  total.inflated += chunk.length
  if (total.inflated > limits.maxInflatedBytes)
    throw bomb(file, part, limits.maxInflatedBytes, `inflates to more than ${limits.maxInflatedBytes} bytes`)
  if (sum.bytes > ratioFrom && sum.bytes > entry.compressedSize * limits.maxRatio) {
    throw bomb(file, part, limits.maxRatio, `inflates to more than ${limits.maxRatio} times its size`)
  }
}

function bomb(file: string, part: string, limit: number, what: string): JobError {
  return invalidFile(file, 'zip-bomb', `part ${part} ${what}. If the file is genuine, raise the limit.`, { details: { part, limit } })
}

function damagedPart({ file, part }: PartRead, what: string, cause?: unknown): JobError {
  return invalidFile(file, 'damaged', `part ${part} ${what}. Save the workbook again in Excel.`, { details: { part }, cause })
}
