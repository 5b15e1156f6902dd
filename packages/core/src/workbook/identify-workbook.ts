import { open } from 'node:fs/promises'
import { unreadableFile } from './unreadable-file.ts'
import { invalidFile } from './workbook-error.ts'

/** A workbook that is about to be read: where its bytes are, what it is called in messages, which of the two formats it has. */
export interface WorkbookSource {
  readonly name: string
  readonly format: 'xlsx' | 'xls'
  readonly content: string | Buffer
  /** Size of the file, in bytes. */
  readonly bytes: number
}

/**
 * Looks at the first bytes of a file, never at its name, and tells .xlsx (a zip archive) from .xls (an OLE container).
 * An OLE container may still turn out to be an encrypted .xlsx, or no workbook at all, when it is opened.
 *
 * @throws {@link JobError} `invalid-file` when the file cannot be read, is empty, too large or of another kind
 */
export async function identifyWorkbook(
  file: string | Uint8Array,
  options: { readonly fileName?: string | undefined; readonly maxBytes: number },
): Promise<WorkbookSource> {
  const name = options.fileName ?? (typeof file === 'string' ? file : 'workbook')
  const content = typeof file === 'string' ? file : Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const { bytes, start } =
    typeof content === 'string' ? await readStart(content, name) : { bytes: content.length, start: content.subarray(0, 8) }
  if (bytes === 0) throw invalidFile(name, 'empty', 'the file is empty. Save the workbook again and hand in the new file.')
  if (bytes > options.maxBytes) {
    throw invalidFile(name, 'too-large', `the file has ${bytes} bytes, more than the limit of ${options.maxBytes}. Split it.`, {
      details: { bytes, limit: options.maxBytes },
    })
  }
  return { name, content, bytes, format: formatOf(start, name) }
}

const zipEntry = Buffer.from('504b0304', 'hex')
const oleContainer = Buffer.from('d0cf11e0a1b11ae1', 'hex')

function formatOf(start: Buffer, name: string): 'xlsx' | 'xls' {
  if (start.subarray(0, 4).equals(zipEntry)) return 'xlsx'
  if (start.equals(oleContainer)) return 'xls'
  if (isCutOff(start)) throw invalidFile(name, 'truncated', 'the file ends after its first bytes. Copy or save it again.')
  throw invalidFile(
    name,
    'not-a-workbook',
    'this is not an Excel workbook, whatever its name says. Save it as .xlsx and hand in that file.',
  )
}

function isCutOff(start: Buffer): boolean {
  return start.length < 8 && (zipEntry.subarray(0, start.length).equals(start) || oleContainer.subarray(0, start.length).equals(start))
}

async function readStart(path: string, name: string): Promise<{ bytes: number; start: Buffer }> {
  try {
    await using handle = await open(path, 'r')
    const [{ size }, { buffer, bytesRead }] = await Promise.all([handle.stat(), handle.read(Buffer.alloc(8), 0, 8, 0)])
    return { bytes: size, start: buffer.subarray(0, bytesRead) }
  } catch (cause) {
    throw unreadableFile(name, cause)
  }
}
