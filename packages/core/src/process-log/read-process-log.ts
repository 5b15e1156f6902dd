import { takeRows } from '../connection/take-rows.ts'
import { type Context, internals } from '../context/context.ts'
import { entryColumns, entryOfRow } from './entry-of-row.ts'
import type { ProcessLogKind } from './open-run-log.ts'
import type { ProcessLogEntry } from './process-log-entry.ts'

/** Which rows {@link readProcessLog} reads; what is left out does not narrow. */
export interface ProcessLogFilter {
  /** First moment, in wall-clock time. */
  readonly from?: Date
  /** First moment that is too late, in wall-clock time. */
  readonly to?: Date
  /** `ProcessName`, e.g. `'RPExcelImport.exe'`. */
  readonly process?: string
  readonly type?: ProcessLogKind
  readonly server?: string
  readonly signal?: AbortSignal
}

/** Rows of one page. */
const pageSize = 1_000

/**
 * Reads `BacoProcessLog` from old to new, page by page, so that any number of rows costs the memory of one page
 * (spec hrm §9). It also reads the rows of the vendor's own programs.
 *
 * @example
 * ```ts
 * for await (const entry of readProcessLog(context, { process: 'RPExcelImport.exe', type: 'error' })) console.log(entry.at, entry.text)
 * ```
 */
export async function* readProcessLog(context: Context, filter: ProcessLogFilter = {}): AsyncGenerator<ProcessLogEntry, void> {
  for (let last = 0; ; ) {
    filter.signal?.throwIfAborted()
    const page = await readPage(context, filter, last)
    yield* page
    const end = page.at(-1)
    if (end === undefined || page.length < pageSize) return
    last = end.id
  }
}

async function readPage(context: Context, filter: ProcessLogFilter, after: number): Promise<readonly ProcessLogEntry[]> {
  const codes = context[internals].processLogCodes
  const { from, to, process, type, server } = filter
  let query = takeRows(context.db.selectFrom('BacoProcessLog'), pageSize).select(entryColumns).where('LogID', '>', after).orderBy('LogID')
  if (from !== undefined) query = query.where('LogDate', '>=', from)
  if (to !== undefined) query = query.where('LogDate', '<', to)
  if (process !== undefined) query = query.where('ProcessName', '=', process)
  if (type !== undefined) query = query.where('LogType', '=', codes[type])
  if (server !== undefined) query = query.where('Server', '=', server)
  const rows = await query.execute()
  return rows.map((row) => entryOfRow(codes, row))
}
