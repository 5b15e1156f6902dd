import { chooseSheet } from './choose-sheet.ts'
import { createSheetParser } from './create-sheet-parser.ts'
import type { WorkbookSource } from './identify-workbook.ts'
import { openZipArchive, type ZipArchive } from './open-zip-archive.ts'
import { type DateStyles, noDateStyles, readDateStyles } from './read-date-styles.ts'
import { readXlsxStructure, type XlsxStructure } from './read-xlsx-structure.ts'
import { noSharedTexts, readSharedTexts, type SharedTexts } from './shared-texts.ts'
import type { SheetRow } from './sheet-row.ts'
import type { WorkbookLimits } from './workbook-limits.ts'

/** What to read of an .xlsx file. */
export interface XlsxRowsOptions {
  readonly sheet?: number | string | undefined
  readonly maxColumns: number
  readonly limits: WorkbookLimits
  readonly signal?: AbortSignal | undefined
}

/**
 * Streams the rows of one worksheet, in the batches in which they come out of the archive. Styles and shared texts are read first,
 * wherever they stand in the archive. The archive is closed when the iteration ends, also by `break`.
 */
export async function* readXlsxRows(
  source: WorkbookSource,
  options: XlsxRowsOptions,
): AsyncGenerator<readonly SheetRow[], void, undefined> {
  await using archive = await openZipArchive(source, options)
  const structure = await readXlsxStructure(archive, source.name)
  const { part } = chooseSheet(structure.sheets, options.sheet, source.name)
  const parser = createSheetParser({
    file: source.name,
    part,
    isDate: await dateStyles(archive, structure, source.name),
    texts: await sharedTexts(archive, structure, source.name, options.limits),
    date1904: structure.date1904,
    maxColumns: options.maxColumns,
  })
  for await (const chunk of archive.read(part)) {
    for (let start = 0; start < chunk.length; start += bytesAtOnce) {
      const rows = parser.write(chunk.subarray(start, start + bytesAtOnce))
      if (rows.length > 0) yield rows
    }
  }
  parser.end()
}

/** A row of one cell in the last column becomes 16,384 cells: what one chunk of such rows becomes must not be in memory at once. */
const bytesAtOnce = 1024

async function dateStyles(archive: ZipArchive, { stylesPart: part }: XlsxStructure, file: string): Promise<DateStyles> {
  return part !== undefined && archive.has(part) ? readDateStyles(archive.read(part), { file, part }) : noDateStyles
}

async function sharedTexts(
  archive: ZipArchive,
  { textsPart: part }: XlsxStructure,
  file: string,
  limits: WorkbookLimits,
): Promise<SharedTexts> {
  if (part === undefined || !archive.has(part)) return noSharedTexts
  return readSharedTexts(archive.read(part), { file, part, maxBytes: limits.maxSharedTextBytes })
}
