import { takeRows } from '../connection/take-rows.ts'
import { type Context, internals } from '../context/context.ts'
import { entryColumns, entryOfRow } from '../process-log/entry-of-row.ts'
import type { ProcessLogEntry } from '../process-log/process-log-entry.ts'
import { type EntryGroup, groupEntries } from './group-entries.ts'
import type { ProcessReportCursor } from './process-report.ts'

/** Which rows of the log are read: the filter of a report, with its names looked up. */
export interface EntryFilter {
  readonly processes?: readonly string[]
  readonly persons?: readonly number[]
  readonly from?: Date
  readonly to?: Date
  readonly signal?: AbortSignal
}

/** Rows of one statement. */
const rowsPerStatement = 1_000

/**
 * Reads the log from new to old until it has gathered whole runs enough: statement by statement, by number (`LogID`), so that a
 * page costs the same however long the log is.
 *
 * @param count - runs of the page
 */
export async function readRuns(
  context: Context,
  filter: EntryFilter,
  page: { readonly count: number; readonly after: ProcessReportCursor | undefined },
): Promise<{ readonly groups: readonly EntryGroup[]; readonly next?: ProcessReportCursor }> {
  const grouping = groupEntries(page.after?.open)
  const groups: EntryGroup[] = []
  let next: ProcessReportCursor | undefined
  let pending: EntryGroup[] = []
  for await (const entry of readEntries(context, filter, page.after?.before)) {
    const marks = groups.length === page.count && next === undefined ? grouping.marks() : undefined
    const opened = grouping.add(entry)
    if (next !== undefined) {
      // The page is full; only older rows of its own runs are still wanted.
      pending = pending.filter((group) => grouping.isOpen(group))
    } else if (opened !== undefined && groups.length < page.count) groups.push(opened)
    else if (opened !== undefined) {
      next = { before: entry.id + 1, open: marks ?? [] }
      pending = groups.filter((group) => grouping.isOpen(group))
    }
    if (next !== undefined && pending.length === 0) break
  }
  return { groups, ...(next === undefined ? {} : { next }) }
}

async function* readEntries(context: Context, filter: EntryFilter, before: number | undefined): AsyncGenerator<ProcessLogEntry, void> {
  for (let upper = before; ; ) {
    filter.signal?.throwIfAborted()
    const rows = await readRows(context, filter, upper)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < rowsPerStatement) return
    upper = last.id
  }
}

async function readRows(context: Context, filter: EntryFilter, before: number | undefined): Promise<readonly ProcessLogEntry[]> {
  const codes = context[internals].processLogCodes
  const { processes, persons, from, to, signal } = filter
  let query = takeRows(context.db.selectFrom('BacoProcessLog'), rowsPerStatement).select(entryColumns).orderBy('LogID', 'desc')
  if (before !== undefined) query = query.where('LogID', '<', before)
  if (from !== undefined) query = query.where('LogDate', '>=', from)
  if (to !== undefined) query = query.where('LogDate', '<', to)
  if (processes !== undefined) query = query.where('ProcessName', 'in', processes)
  if (persons !== undefined) query = query.where('HumresID', 'in', persons)
  const rows = await query.execute(signal === undefined ? {} : { signal })
  return rows.map((row) => entryOfRow(codes, row))
}
