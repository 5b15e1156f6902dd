import type { TextFormat } from './extracted-text.ts'
import type { ExtractionLimits } from './extraction-limits.ts'
import type { SourceFile } from './file-reading.ts'
import { identifyTextFormat } from './identify-text-format.ts'
import { withArchive } from './open-archive.ts'
import { openOle } from './open-ole.ts'
import { UnreadableContent } from './unreadable-content.ts'

/**
 * Tells what a file is by its content, and by the ending of its name only where the content allows several readings.
 *
 * @throws {@link UnreadableContent} `unknown-format`, `unsupported-format`, or what is wrong with an archive
 */
export async function identifyFormat(file: SourceFile, limits: ExtractionLimits): Promise<TextFormat> {
  const { bytes } = file
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, '504b0304')) return await identifyArchive(file, limits)
  if (startsWith(bytes, 'd0cf11e0a1b11ae1')) return await identifyOle(bytes)
  const other = otherKinds.find(([start]) => startsWith(bytes, start))
  if (other) throw new UnreadableContent('unsupported-format', `The file is ${other[1]}, from which no text is taken.`)
  const format = identifyTextFormat(file)
  if (format === undefined) throw new UnreadableContent('unknown-format', 'Neither the content nor the name of the file tells what it is.')
  return format
}

/** How files of other kinds start. */
const otherKinds: readonly (readonly [start: string, kind: string])[] = [
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['49492a00', 'a TIFF picture'],
  ['4d4d002a', 'a TIFF picture'],
  ['424d', 'a bitmap'],
  ['52494646', 'a picture, film or sound'],
  ['494433', 'a sound'],
  ['4f676753', 'a film or sound'],
  ['1a45dfa3', 'a film'],
  ['000001ba', 'a film'],
  ['4d5a', 'a program'],
  ['7f454c46', 'a program'],
  ['377abcaf271c', 'a 7z archive'],
  ['526172211a07', 'a RAR archive'],
  ['1f8b', 'a gzip archive'],
  ['425a68', 'a bzip2 archive'],
  ['504b0506', 'an empty zip archive'],
  ['504b0708', 'a zip archive in pieces'],
]

function startsWith(bytes: Buffer, hex: string): boolean {
  const start = Buffer.from(hex, 'hex')
  return bytes.subarray(0, start.length).equals(start)
}

const mainParts: readonly (readonly [part: RegExp, format: TextFormat])[] = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^xl\/workbook\d*\.xml$/, 'xlsx'],
  [/^ppt\/presentation\d*\.xml$/, 'pptx'],
]

const openDocuments = new Map<string, TextFormat>([
  ['text', 'odt'],
  ['spreadsheet', 'ods'],
  ['presentation', 'odp'],
])

async function identifyArchive(file: SourceFile, limits: ExtractionLimits): Promise<TextFormat> {
  return await withArchive(file, limits, async (archive) => {
    const main = mainParts.find(([part]) => archive.parts.some((name) => part.test(name)))
    if (main) return main[1]
    const declared = archive.has('mimetype') && archive.has('content.xml') ? await archive.text('mimetype', 200) : ''
    const openDocument = openDocuments.get(/^application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(declared)?.[1] ?? '')
    if (openDocument) return openDocument
    throw new UnreadableContent('unsupported-format', 'The file is a zip archive, but not a document of a known program.')
  })
}

async function identifyOle(bytes: Buffer): Promise<TextFormat> {
  const ole = await openOle(bytes)
  if (ole.stream('EncryptedPackage')) throw new UnreadableContent('encrypted', 'The file is an Office document with a password.')
  if (ole.stream('WordDocument')) return 'doc'
  if (ole.stream('PowerPoint Document')) return 'ppt'
  if (ole.stream('Workbook') ?? ole.stream('Book')) return 'xls'
  if (ole.stream('__properties_version1.0')) return 'msg'
  throw new UnreadableContent('unsupported-format', 'The file is an OLE container of an unknown program.')
}
