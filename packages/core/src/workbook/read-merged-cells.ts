import { chooseSheet } from './choose-sheet.ts'
import { identifyWorkbook, type WorkbookSource } from './identify-workbook.ts'
import { openXlsWorker } from './open-xls-worker.ts'
import { openZipArchive } from './open-zip-archive.ts'
import { parseXml } from './parse-xml.ts'
import type { ReadRowsOptions } from './read-rows.ts'
import { readXlsxStructure } from './read-xlsx-structure.ts'
import { defaultWorkbookLimits, type WorkbookLimits } from './workbook-limits.ts'

/** Merged ranges that are returned at most; a header has a handful. */
const maxRanges = 10_000

/**
 * Lists the merged ranges of one worksheet, such as `'A1:C1'`, up to 10,000 of them. They stand behind the rows, so the whole sheet is
 * streamed once: worth it to explain a header that was not recognised, not before every read.
 *
 * @throws {@link JobError} `invalid-file`, with the {@link InvalidFileReason} in `details.reason`
 */
export async function readMergedCells(
  file: string | Uint8Array,
  options: Omit<ReadRowsOptions, 'maxColumns'> = {},
): Promise<readonly string[]> {
  const limits = { ...defaultWorkbookLimits, ...options.limits }
  options.signal?.throwIfAborted()
  const source = await identifyWorkbook(file, { fileName: options.fileName, maxBytes: limits.maxFileBytes })
  const read = source.format === 'xls' ? readXlsMerges : readXlsxMerges
  return read(source, { limits, signal: options.signal, sheet: options.sheet })
}

interface MergesOptions {
  readonly limits: WorkbookLimits
  readonly signal: AbortSignal | undefined
  readonly sheet: number | string | undefined
}

async function readXlsMerges(source: WorkbookSource, options: MergesOptions): Promise<readonly string[]> {
  await using worker = await openXlsWorker(source, options)
  const { name } = chooseSheet(worker.sheets, options.sheet, source.name)
  const answer = await worker.ask({ type: 'merged-cells', name })
  return answer.type === 'merged-cells' ? answer.ranges.slice(0, maxRanges) : []
}

async function readXlsxMerges(source: WorkbookSource, options: MergesOptions): Promise<readonly string[]> {
  await using archive = await openZipArchive(source, options)
  const { sheets } = await readXlsxStructure(archive, source.name)
  const { part } = chooseSheet(sheets, options.sheet, source.name)
  const ranges: string[] = []
  await parseXml(
    archive.read(part),
    { file: source.name, part },
    {
      open: (name, { ref }) => {
        if (name === 'mergeCell' && ref !== undefined && ranges.length < maxRanges) ranges.push(ref)
      },
    },
  )
  return ranges
}
