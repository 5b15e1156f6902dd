import { posix } from 'node:path'
import type { ZipArchive } from './open-zip-archive.ts'
import { attributeNamed, parseXml } from './parse-xml.ts'
import { invalidFile } from './workbook-error.ts'
import type { WorksheetInfo } from './workbook-info.ts'

/** Which parts of an .xlsx archive hold what. */
export interface XlsxStructure {
  readonly date1904: boolean
  /** The worksheets in the order of the tabs; chart and macro sheets are none. */
  readonly sheets: readonly (WorksheetInfo & { readonly part: string })[]
  readonly textsPart: string | undefined
  readonly stylesPart: string | undefined
}

/**
 * Reads the workbook part and its relationships. Sheets come in the order of the tabs, which is neither that of their part names
 * nor that of the archive; transitional and strict workbooks differ in namespaces only, which are not looked at.
 *
 * @throws {@link JobError} `invalid-file` when the archive holds no workbook
 */
export async function readXlsxStructure(archive: ZipArchive, file: string): Promise<XlsxStructure> {
  const workbookPart = await findWorkbookPart(archive, file)
  const relations = await readRelations(archive, file, workbookPart)
  let date1904 = false
  let root: string | undefined
  const sheets: (WorksheetInfo & { part: string })[] = []
  await parseXml(
    archive.read(workbookPart),
    { file, part: workbookPart },
    {
      open: (name, attributes) => {
        root ??= name
        // A Word document is such an archive with an office document too.
        if (root !== 'workbook') throw notAWorkbook(file, 'this is a document of another Office program, not an Excel workbook.')
        if (name === 'workbookPr') date1904 = isTrue(attributes['date1904'])
        if (name !== 'sheet') return
        const relation = relations.find(({ id }) => id === attributeNamed(attributes, 'id'))
        if (relation?.type !== 'worksheet') return
        sheets.push({
          name: attributes['name'] ?? '',
          visibility: visibilityOf(attributes['state']),
          index: sheets.length,
          part: relation.target,
        })
      },
    },
  )
  const partOf = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.target
  return { date1904, sheets, textsPart: partOf('sharedStrings'), stylesPart: partOf('styles') }
}

interface Relation {
  readonly id: string | undefined
  /** The last word of the relationship type, for example `worksheet`. */
  readonly type: string
  readonly target: string
}

async function findWorkbookPart(archive: ZipArchive, file: string): Promise<string> {
  const root = archive.has('_rels/.rels') ? await readRelations(archive, file, '') : []
  const part = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (part.endsWith('.bin')) throw notAWorkbook(file, 'binary workbooks (.xlsb) are not read. Save it as .xlsx.')
  if (archive.has(part)) return part
  throw notAWorkbook(file, 'the archive holds no Excel workbook. Save it as .xlsx and hand in that file.')
}

function notAWorkbook(file: string, problem: string): Error {
  return invalidFile(file, 'not-a-workbook', problem)
}

async function readRelations(archive: ZipArchive, file: string, part: string): Promise<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const relationsPart = `${folder}_rels/${part.slice(folder.length)}.rels`
  const relations: Relation[] = []
  if (!archive.has(relationsPart)) return relations
  await parseXml(
    archive.read(relationsPart),
    { file, part: relationsPart },
    {
      open: (name, { Id, Type = '', Target = '', TargetMode }) => {
        if (name !== 'Relationship' || TargetMode === 'External') return
        relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolvePart(folder, Target) })
      },
    },
  )
  return relations
}

/** The name of a part from a target that is relative to a folder; it is only ever looked up in the archive. */
function resolvePart(folder: string, target: string): string {
  return posix.resolve(`/${folder}`, target).slice(1)
}

function visibilityOf(state: string | undefined): WorksheetInfo['visibility'] {
  return state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible'
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
