import { wallText } from '../../context/wall-text.ts'
import { type Deleted, type DeleteWork, deleteOldRows } from './delete-old-rows.ts'
import { type LogName, type LogTable, logNames, logTables } from './log-tables.ts'
import { indexedOldRows, type OldRows, olderThan, scannedOldRows } from './old-rows.ts'
import type { TruncateFailures } from './open-failures.ts'
import type { Retention, Retentions } from './read-retention.ts'
import type { HistoryOutcome } from './store-history.ts'
import { truncateAppLog } from './truncate-app-log.ts'
import type { TruncatedLog } from './truncate-result.ts'

/** What {@link truncateEachLog} works with. */
export interface TruncateWork extends DeleteWork {
  readonly retentions: Retentions
  readonly failures: TruncateFailures
  /** Undefined where the page-view tables are not complete. */
  readonly history: HistoryOutcome | undefined
  /** Logs whose table is not there. */
  readonly missing: ReadonlySet<LogName>
}

/**
 * Deletes the old rows of every log that has a retention; one that fails does not stop the others (spec documents-and-system
 * §C1.3.7–12).
 */
export async function truncateEachLog(
  work: TruncateWork,
): Promise<{ readonly logs: readonly TruncatedLog[]; readonly unfinished: readonly string[] }> {
  const logs: TruncatedLog[] = []
  const unfinished: string[] = []
  let uncovered = 0
  for (const log of logNames) {
    const retention = work.retentions.get(log)
    if (retention === undefined || work.missing.has(log)) continue
    const { table } = logTables[log]
    await work.failures.attempt({ name: `Truncating ${table}`, code: 'E_LOG', where: { log, table } }, async () => {
      const deleted: MaybeUncovered =
        log === 'appLog' ? await truncateRaw(work, retention) : await deleteOldRows(work, log, oldRows(work, log, retention))
      uncovered += deleted.uncovered ?? 0
      const { removed, left } = deleted
      if (left > 0) unfinished.push(table)
      logs.push(
        tell(work, {
          log,
          table,
          keepDays: retention.days,
          cutOff: wallText(retention.cutOff, 'second'),
          removed,
          left: left + (deleted.uncovered ?? 0),
        }),
      )
    })
  }
  // After the last transaction: a resumed run counts them once.
  work.run.count({ read: uncovered, skipped: uncovered })
  return { logs, unfinished }
}

type MaybeUncovered = Deleted & { readonly uncovered?: number }

async function truncateRaw(work: TruncateWork, { cutOff }: Retention): Promise<MaybeUncovered> {
  const { history, retentions, run } = work
  if (history === undefined) {
    run.message('warning', 'W_HISTORY_MISSING', 'BacoAppLog was left alone: the tables of the page-view history are not all there.')
    return { removed: 0, left: 0 }
  }
  const deleted = await truncateAppLog(work, { cutOff, retentions, days: history.days })
  if (deleted.uncovered > 0) {
    run.message(
      'warning',
      'W_HISTORY_MISSING',
      `${deleted.uncovered} old rows of BacoAppLog stay, since the history of their days is not stored.`,
      { rows: deleted.uncovered },
    )
  }
  return deleted
}

function oldRows({ run }: TruncateWork, log: LogName, { cutOff }: Retention): OldRows {
  const table: LogTable = logTables[log]
  const isOld = olderThan(table, cutOff)
  return table.key === undefined ? indexedOldRows(run.db, table.table, isOld) : scannedOldRows(run, { ...table, key: table.key }, isOld)
}

function tell({ run }: TruncateWork, log: TruncatedLog): TruncatedLog {
  const { table, cutOff, removed, left } = log
  const rest = left === 0 ? '' : `, leaves ${left}`
  run.message('info', 'I_TRUNCATED', `${table}: deletes ${removed} rows from before ${cutOff.replace('T', ' ')}${rest}.`, {
    table,
    cutOff,
    removed,
    left,
  })
  return log
}
