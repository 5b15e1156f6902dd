import { startOfDay } from '../../context/wall-clock.ts'
import { wallText } from '../../context/wall-text.ts'
import type { JobRun } from '../../run/job-run.ts'
import { computeDay } from './compute-day.ts'
import type { TruncateFailures } from './open-failures.ts'
import type { TimeBudget } from './open-time-budget.ts'
import { planHistory, type RawDay } from './plan-history.ts'
import type { Retentions } from './read-retention.ts'
import { isStored, replaceDay, rowCount } from './stored-day.ts'
import type { TruncateOptions } from './truncate-options.ts'
import type { StoredHistory } from './truncate-result.ts'

/** The completed days with raw page views after their history was made. */
export interface HistoryOutcome {
  readonly stored: StoredHistory
  /** Old to new; `covered` when the raw rows may go. */
  readonly days: readonly { readonly day: Date; readonly views: number; readonly covered: boolean }[]
  /** Days that the time did not suffice for. */
  readonly pending: number
}

/** What {@link storeHistory} works with. */
export interface HistoryWork {
  readonly run: JobRun
  readonly options: TruncateOptions
  readonly now: Date
  readonly retentions: Retentions
  readonly failures: TruncateFailures
  readonly time: TimeBudget
  readonly withDuration: boolean
}

/**
 * Makes the page-view history of completed days, one day a transaction (spec documents-and-system §C1.3.1–6). A day that fails
 * stays uncovered, and so do those that the time no longer suffices for.
 */
export async function storeHistory(work: HistoryWork): Promise<HistoryOutcome> {
  const { run, options, now, retentions, failures, time } = work
  const plan = await planHistory(run.db, startOfDay(now), retentions)
  const due = options.pageViews ? plan.filter(({ state }) => state !== 'stored').length : 0
  const written: Date[] = []
  const days: { day: Date; views: number; covered: boolean }[] = []
  let done = 0
  let pending = 0
  for (const raw of plan) {
    const isDue = raw.state !== 'stored' && options.pageViews
    const late = isDue && time.isUp()
    if (late) pending++
    if (isDue && !late) run.progress('page views', ++done, due)
    const covered =
      !isDue || late
        ? raw.state === 'stored' || raw.state === 'last'
        : await failures.attempt(named(raw), () => storeDay(work, raw, written))
    days.push({ day: raw.day, views: raw.views, covered })
  }
  return { stored: describe(written), days, pending }
}

function named({ day }: RawDay) {
  const text = dayText(day)
  return { name: `The history of ${text}`, code: 'E_HISTORY', where: { day: text } }
}

/** Writes one day, unless what is stored is right already. */
async function storeDay({ run, options, withDuration }: HistoryWork, { day, parts, state }: RawDay, written: Date[]): Promise<void> {
  const target = { parts, withDuration }
  const figures = await computeDay(run.db, day, options)
  if (state !== 'missing' && (await isStored(run.db, day, figures, target))) return
  const rows = rowCount(figures, target)
  await run.chunk({
    planned: { read: rows, written: rows },
    async work(trx) {
      await replaceDay(trx, day, figures, target)
      return undefined
    },
  })
  written.push(day)
}

function describe(days: readonly Date[]): StoredHistory {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { days: 0 }
  return { days: days.length, firstDay: dayText(first), lastDay: dayText(last) }
}

function dayText(day: Date): string {
  return wallText(day, 'day')
}
