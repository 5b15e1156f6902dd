import { identifyWorkbook, type WorkbookSource } from './identify-workbook.ts'
import { openXlsWorker } from './open-xls-worker.ts'
import { openZipArchive } from './open-zip-archive.ts'
import type { ReadRowsOptions } from './read-rows.ts'
import { readXlsxStructure } from './read-xlsx-structure.ts'
import type { WorkbookInfo, WorksheetInfo } from './workbook-info.ts'
import { defaultWorkbookLimits, type WorkbookLimits } from './workbook-limits.ts'

/**
 * Tells what a workbook is made of, without reading its rows (an .xls file is read whole all the same).
 *
 * @throws {@link JobError} `invalid-file`, with the {@link InvalidFileReason} in `details.reason`
 */
export async function readWorkbookInfo(
  file: string | Uint8Array,
  options: Pick<ReadRowsOptions, 'limits' | 'signal' | 'fileName'> = {},
): Promise<WorkbookInfo> {
  const limits = { ...defaultWorkbookLimits, ...options.limits }
  options.signal?.throwIfAborted()
  const source = await identifyWorkbook(file, { fileName: options.fileName, maxBytes: limits.maxFileBytes })
  const { date1904, sheets } = await readParts(source, { limits, signal: options.signal })
  const first = sheets.find(({ visibility }) => visibility === 'visible')
  return {
    format: source.format,
    date1904,
    sheets: sheets.map(({ name, visibility, index }) => ({ name, visibility, index })),
    defaultSheet: first?.name,
    skippedSheets: sheets.slice(0, first?.index ?? sheets.length).map(({ name }) => name),
  }
}

async function readParts(
  source: WorkbookSource,
  options: { readonly limits: WorkbookLimits; readonly signal: AbortSignal | undefined },
): Promise<{ readonly date1904: boolean; readonly sheets: readonly WorksheetInfo[] }> {
  if (source.format === 'xls') {
    await using worker = await openXlsWorker(source, options)
    return { date1904: worker.date1904, sheets: worker.sheets }
  }
  await using archive = await openZipArchive(source, options)
  return await readXlsxStructure(archive, source.name)
}
