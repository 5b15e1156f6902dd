import { type Kysely, sql } from 'kysely'
import { takeRows } from '../../connection/take-rows.ts'
import type { Database } from '../../schema/database.ts'
import { entryOfRow } from './entry-of-row.ts'
import type { ErrorLogEntry } from './error-log-alert.ts'

/** The state of `BacoErrorLog` at the start of a run. */
export interface LogState {
  /** Wall-clock time of the database server. */
  readonly now: Date
  /** The highest number; undefined for an empty log. */
  readonly last: number | undefined
}

/** Asks the server for its time, by which the log is written, and for the last row. */
export async function readLogState(db: Kysely<Database>): Promise<LogState> {
  const { rows } = await sql<{ now: Date; last: number | null }>`select getdate() as now, max(LogID) as last from BacoErrorLog`.execute(db)
  const [row] = rows
  if (row === undefined) throw new RangeError('The server gave no time.')
  return { now: row.now, last: row.last === null ? undefined : Number(row.last) }
}

/** Which rows are new. */
export type NewRows =
  /** Those of a period; and, where a run did not come to its end, those from its first one on. */
  | { readonly from: Date; readonly to: Date; readonly orFromId: number | undefined }
  /** Those after a row. */
  | { readonly afterId: number }

/** Reads new rows of `BacoErrorLog` page by page, by their number; the memory it takes is that of one page. */
export async function* readErrors(
  db: Kysely<Database>,
  which: NewRows & { readonly last: number },
  pageSize: number,
): AsyncGenerator<readonly ErrorLogEntry[], void> {
  for (let after = 0; ; ) {
    const rows = await readPage(db, which, after, pageSize)
    yield rows
    const end = rows.at(-1)
    if (end === undefined || rows.length < pageSize) return
    after = end.logId
  }
}

async function readPage(
  db: Kysely<Database>,
  which: NewRows & { readonly last: number },
  after: number,
  pageSize: number,
): Promise<readonly ErrorLogEntry[]> {
  const page = takeRows(db.selectFrom('BacoErrorLog'), pageSize)
    .select(['LogID', 'LogDate', 'App', 'WebServer', 'Machine', 'LogText'])
    .where('LogID', '>', after)
    .where('LogID', '<=', which.last)
    .orderBy('LogID')
  const rows = await ('afterId' in which
    ? page.where('LogID', '>', which.afterId)
    : page.where(({ eb, and, or }) =>
        or([
          // A row from after now was written before the clock was set back: it would look new for hours.
          and([eb('LogDate', '>', which.from), eb('LogDate', '<=', which.to)]),
          ...(which.orFromId === undefined ? [] : [eb('LogID', '>=', which.orFromId)]),
        ]),
      )
  ).execute()
  return rows.map(entryOfRow)
}
