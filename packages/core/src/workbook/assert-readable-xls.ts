import * as XLSX from 'xlsx'
import { invalidFile } from './workbook-error.ts'

/** What SheetJS gives for an OLE container; its own declarations say `any`. */
interface OleContainer {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly { readonly content?: Uint8Array }[]
}

/**
 * Checks that an OLE container holds a workbook that can be read without a password. A password on an .xlsx file puts the whole
 * archive into such a container; one on an .xls file leaves a FilePass record at the start of its stream.
 *
 * @throws {@link JobError} `invalid-file` with reason `encrypted`, `damaged` or `not-a-workbook`
 */
export function assertReadableXls(bytes: Buffer, file: string): void {
  const container = (XLSX.CFB as { read(data: Buffer, options: { type: 'buffer' }): OleContainer }).read(bytes, { type: 'buffer' })
  if (streamOf(container, /^[^/]*\/EncryptedPackage$/i)) throw encrypted(file)
  const workbook = streamOf(container, /^[^/]*\/(Workbook|Book)$/i)
  if (!workbook) throw invalidFile(file, 'not-a-workbook', 'this is a document of another Office program, not an Excel workbook.')
  const records = Buffer.from(workbook)
  if (records.length < 4 || records.readUInt16LE(0) !== beginOfFile) {
    throw invalidFile(file, 'damaged', 'the workbook cannot be read. Save it as .xlsx and hand in that file.')
  }
  if (hasFilePass(records)) throw encrypted(file)
}

function encrypted(file: string): Error {
  return invalidFile(file, 'encrypted', 'the workbook is encrypted. Save it without a password and hand in that file.')
}

function streamOf(container: OleContainer, path: RegExp): Uint8Array | undefined {
  const at = container.FullPaths.findIndex((name) => path.test(name))
  return at < 0 ? undefined : container.FileIndex[at]?.content
}

const beginOfFile = 0x0809
const endOfSubstream = 0x000a
const filePass = 0x002f

/** Walks the records of the first substream: two bytes of kind, two of length. */
function hasFilePass(stream: Buffer): boolean {
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const kind = stream.readUInt16LE(at)
    if (kind === filePass) return true
    if (kind === endOfSubstream) return false
  }
  return false
}
