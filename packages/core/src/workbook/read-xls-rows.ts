import { chooseSheet } from './choose-sheet.ts'
import type { WorkbookSource } from './identify-workbook.ts'
import { openXlsWorker } from './open-xls-worker.ts'
import type { XlsxRowsOptions } from './read-xlsx-rows.ts'
import type { SheetRow } from './sheet-row.ts'

/** Reads the rows of one worksheet of an .xls file in a worker thread, in batches; the thread ends with the iteration. */
export async function* readXlsRows(source: WorkbookSource, options: XlsxRowsOptions): AsyncGenerator<readonly SheetRow[], void, undefined> {
  await using worker = await openXlsWorker(source, options)
  const { name } = chooseSheet(worker.sheets, options.sheet, source.name)
  let answer = await worker.ask({ type: 'open-sheet', name, maxColumns: options.maxColumns })
  while (answer.type === 'rows') {
    if (answer.rows.length > 0) yield answer.rows
    if (answer.done) return
    answer = await worker.ask({ type: 'next' })
  }
}
