import { defineJob } from '../../run/define-job.ts'
import type { JobRun } from '../../run/job-run.ts'
import { earlierClock } from './earlier-clock.ts'
import { type FoundLogs, findLogTables } from './find-log-tables.ts'
import { type LogName, logNames, logTables } from './log-tables.ts'
import { neededColumns, settingColumns } from './needed-columns.ts'
import { openFailures, type TruncateFailures } from './open-failures.ts'
import { openTimeBudget } from './open-time-budget.ts'
import { type Retentions, readRetention } from './read-retention.ts'
import { storeHistory } from './store-history.ts'
import { truncateEachLog } from './truncate-each-log.ts'
import { type TruncateOptions, truncateOptions } from './truncate-options.ts'
import type { TruncateFields } from './truncate-result.ts'

const fields: TruncateFields = { history: { days: 0 }, logs: [] }

/**
 * Makes the page-view history and deletes old rows of the ten logs (spec documents-and-system §C1).
 *
 * First the history: for each completed day that has raw page views and no history, the database computes views a day, views an
 * hour and the most viewed applications. Then the logs, each with its own retention: rows older than that go in batches of
 * `chunkSize`, with a rest of `pauseMs` in between. Raw page views of a day whose history is not stored are never deleted. What
 * neither `keepDays` nor a setting names is kept for ever.
 *
 * A log, day or setting that fails is a rejection and the others go on. Reads `BacoAppLog`, `cicmpy` and `BacoSettings`; writes
 * the three tables of the history and deletes from all ten. A first run on years of logs may take several nights:
 * `maxDurationMs` ends it in good order, and the next one goes on where it stopped. Stopped or killed in the middle, it has
 * deleted whole batches and stored whole days.
 *
 * @example
 * ```ts
 * const keepDays = { processLog: 90, appLog: 60, errorLog: 30, xmlEvents: 30 }
 * const { history, logs } = await truncateLogs(context, { keepDays, maxDurationMs: 2 * 60 * 60 * 1000 })
 * for (const { table, removed, left } of logs) console.log(table, removed, left)
 * console.log(history.days)
 * ```
 */
export const truncateLogs = defineJob({
  name: 'truncateLogs',
  replaces: ['LogHandler.exe'],
  summary: 'Makes the page-view history and deletes old rows of the logs.',
  options: truncateOptions,
  reads: ({ pageViews, settingNames }) => ({
    ...(pageViews ? { cicmpy: ['cmp_wwn', 'cmp_type'] as const } : {}),
    ...(Object.keys(settingNames).length > 0 ? settingColumns : {}),
  }),
  writes: neededColumns,
  mayLack: logNames.map((log) => logTables[log].table),
  fields,
  async run(context, options, run) {
    const failures = openFailures(run)
    const now = await earlierClock(run)
    const time = openTimeBudget(context.clock, options.maxDurationMs)
    const found = await findLogTables(run.db)
    const retentions = options.truncate ? await readRetention(run, options, now, failures) : none
    const views = pageViewLogs.filter((log) => found.missing.has(log)).map((log) => logTables[log].table)
    tellMissing(run, { found, options, retentions, failures, views })
    const history =
      views.length === 0
        ? await storeHistory({ run, options, now, retentions, failures, time, withDuration: found.withDuration })
        : undefined
    const { logs, unfinished } = await truncateEachLog({ run, options, time, retentions, failures, history, missing: found.missing })
    tellTimeUp({ failures, unfinished, pending: history?.pending ?? 0, maxDurationMs: options.maxDurationMs })
    failures.count()
    return { history: history?.stored ?? fields.history, logs }
  },
})

const none: Retentions = new Map()
const pageViewLogs = ['appLog', 'appLogDays', 'appLogHours', 'appLogApps'] as const satisfies readonly LogName[]

/** Says what is not there, and when nothing at all will be deleted. */
function tellMissing(
  run: JobRun,
  parts: {
    readonly found: FoundLogs
    readonly options: TruncateOptions
    readonly retentions: Retentions
    readonly failures: TruncateFailures
    readonly views: readonly string[]
  },
): void {
  const { found, options, retentions, failures, views } = parts
  if (options.truncate && retentions.size === 0)
    run.message('warning', 'W_NO_RETENTION', 'No log has a number of days, so nothing is deleted: pass keepDays, or settingNames.')
  if (options.pageViews && views.length > 0)
    run.message('warning', 'W_NO_PAGE_VIEWS', `No page-view history was made: ${views.join(', ')} cannot be seen.`, { tables: views })
  for (const log of [...retentions.keys()].filter((name) => found.missing.has(name))) {
    const { table } = logTables[log]
    failures.add({
      code: 'E_LOG_MISSING',
      text: `${table} is not there with the columns that are needed, or the login has no right on it; the other logs were truncated. Set keepDays.${log} to 0 where it does not exist.`,
      where: { log, table },
    })
  }
}

/** A run that ends before its work does is partly done, and says what is left. */
function tellTimeUp(parts: {
  readonly failures: TruncateFailures
  readonly unfinished: readonly string[]
  readonly pending: number
  readonly maxDurationMs: number | undefined
}): void {
  const { failures, unfinished, pending, maxDurationMs = 0 } = parts
  if (unfinished.length === 0 && pending === 0) return
  const left = [
    ...(pending > 0 ? [`the history of ${pending} days`] : []),
    ...(unfinished.length > 0 ? [`old rows of ${unfinished.join(', ')}`] : []),
  ]
  failures.add({
    code: 'E_TIME_UP',
    text: `The time of maxDurationMs was up; left are ${left.join(' and ')}. The next run goes on there.`,
    where: { maxDurationMs, days: pending, tables: unfinished },
  })
}
