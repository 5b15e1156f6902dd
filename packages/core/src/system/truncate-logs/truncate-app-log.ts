import { sql } from 'kysely'
import { type Deleted, type DeleteWork, deleteOldRows } from './delete-old-rows.ts'
import { indexedOldRows, type OldRows } from './old-rows.ts'
import type { Retentions } from './read-retention.ts'
import type { HistoryOutcome } from './store-history.ts'

const dayMs = 86_400_000

/**
 * Deletes old raw page views of days whose history is stored, or is kept no longer. The database itself looks for the history of
 * each row once more while it deletes: a row that somebody adds to an old day meanwhile stays (spec documents-and-system §C1.3.9).
 */
export async function truncateAppLog(
  work: DeleteWork,
  parts: { readonly cutOff: Date; readonly retentions: Retentions; readonly days: HistoryOutcome['days'] },
): Promise<Deleted & { readonly uncovered: number }> {
  const { cutOff, retentions, days } = parts
  const historyCutOff = retentions.get('appLogDays')?.cutOff
  let deleted: Deleted = { removed: 0, left: 0 }
  for (const range of coveredRanges(days, cutOff)) {
    const more = await deleteOldRows(work, 'appLog', rowsIn(work, range, historyCutOff))
    deleted = { removed: deleted.removed + more.removed, left: deleted.left + more.left }
  }
  return { ...deleted, uncovered: await countUncovered(work, days, cutOff) }
}

interface Range {
  readonly from: Date
  readonly to: Date
}

/** The days whose raw rows may go, joined where no other raw day lies between them. */
function coveredRanges(days: HistoryOutcome['days'], cutOff: Date): readonly Range[] {
  const ranges: Range[] = []
  let open: Range | undefined
  for (const { day, covered } of days) {
    if (day >= cutOff) break
    const to = new Date(Math.min(day.getTime() + dayMs, cutOff.getTime()))
    if (covered) open = { from: open?.from ?? day, to }
    else if (open !== undefined) {
      ranges.push(open)
      open = undefined
    }
  }
  return open === undefined ? ranges : [...ranges, open]
}

function rowsIn({ run }: DeleteWork, { from, to }: Range, historyCutOff: Date | undefined): OldRows {
  const inRange = sql<boolean>`(BacoAppLog.Created >= ${from} and BacoAppLog.Created < ${to})`
  const stored = sql`exists (select 1 from BacoAppLogDays as history
    where history.Day = dateadd(day, datediff(day, 0, BacoAppLog.Created), 0))`
  const covered =
    historyCutOff === undefined
      ? sql<boolean>`${inRange} and ${stored}`
      : sql<boolean>`${inRange} and (BacoAppLog.Created < ${historyCutOff} or ${stored})`
  const counted = indexedOldRows(run.db, 'BacoAppLog', inRange)
  // A dry run has not stored what it counts on, so both count without the second look.
  return { count: counted.count, next: indexedOldRows(run.db, 'BacoAppLog', covered).next }
}

/** Old raw rows that stay because the history of their day is not stored. */
async function countUncovered({ run }: DeleteWork, days: HistoryOutcome['days'], cutOff: Date): Promise<number> {
  const open = days.filter(({ day, covered }) => !covered && day < cutOff)
  const last = open.at(-1)
  const whole = open.reduce((sum, { day, views }) => (day.getTime() + dayMs <= cutOff.getTime() ? sum + views : sum), 0)
  if (last === undefined || last.day.getTime() + dayMs <= cutOff.getTime()) return whole
  const partly = sql<boolean>`(Created >= ${last.day} and Created < ${cutOff})`
  return whole + (await indexedOldRows(run.db, 'BacoAppLog', partly).count())
}
