import { defineJob } from '../../run/define-job.ts'
import { type ActWork, actOnMachine } from './act-on-machine.ts'
import { type CheckOptions, checkOptions } from './check-options.ts'
import type { CheckFields } from './check-result.ts'
import type { ErrorLogAlert } from './error-log-alert.ts'
import { errorPatterns } from './error-patterns.ts'
import { gatherErrors, type MachineErrors } from './gather-errors.ts'
import { judgeMachine } from './judge-machine.ts'
import { type Marks, openMarks } from './machine-marks.ts'
import { noteDone, noteEnd, noteStart } from './note-progress.ts'
import { planRows } from './plan-rows.ts'
import { readErrors, readLogState } from './read-errors.ts'
import { tellAlert } from './tell-alert.ts'
import { toNotify } from './to-notify.ts'

/**
 * Looks in `BacoErrorLog` for out-of-memory errors of the last minute and has the web server of the machine concerned restarted
 * (spec documents-and-system §C2). There is no restart built in: `restart` does it, and without it the errors are only
 * reported. `notify` is told, by webhook, mail or a function.
 *
 * One call for each machine, however many rows name it, and none within `cooldownSeconds` of the last one, also when that was
 * another process: the memory of it is in `SynergyJobsUnits`. No row is dealt with twice, so it may run more often than its
 * window is wide. Machines that are not in `allowedMachines`, and rows that name none, are warned of and left alone.
 *
 * Reads `BacoErrorLog` by the clock of the database server; writes no table of the product. A callback that fails, or takes
 * longer than `callTimeoutMs`, is a rejection. Killed between a call and the note of it, the next run calls again.
 *
 * @example
 * ```ts
 * const { alerts } = await checkErrorLog(context, {
 *   allowedMachines: ['WEB1', 'WEB2'],
 *   restart: (machine) => console.log(`here ${machine} is restarted`),
 *   notify: [webhookNotification({ url: 'env:ALERT_WEBHOOK' })],
 * })
 * for (const { machine, action, entries } of alerts) console.log(machine, action, entries)
 * ```
 */
export const checkErrorLog = defineJob({
  name: 'checkErrorLog',
  replaces: ['ErrorLogChecker.exe'],
  summary: 'Looks for out-of-memory errors, and has web servers restarted or somebody told.',
  options: checkOptions,
  reads: { BacoErrorLog: ['LogID', 'LogDate', 'App', 'WebServer', 'Machine', 'LogText'] },
  writes: {},
  fields: { alerts: [] } as CheckFields,
  async run(context, options, run) {
    const marks = openMarks(run)
    const { now, last } = await readLogState(run.db)
    if (last === undefined) return { alerts: [] }
    const which = await planRows(run, marks, { now, last, options })
    const patterns = options.patterns.flatMap((pattern) => (typeof pattern === 'string' ? errorPatterns[pattern] : [pattern]))
    const found = await gatherErrors(readErrors(run.db, { ...which, last }, options.chunkSize), { patterns, marks, last })
    const work = { context, run, options, notify: toNotify(options.notify) }
    const alerts = await handleAll(work, { found, marks, now, last, options })
    return { alerts }
  },
})

interface HandleParts {
  readonly found: readonly MachineErrors[]
  readonly marks: Marks
  readonly now: Date
  readonly last: number
  readonly options: CheckOptions
}

/** Deals with each machine, and counts its new rows. */
async function handleAll(work: ActWork, parts: HandleParts): Promise<readonly ErrorLogAlert[]> {
  const { found, marks, now, last, options } = parts
  const judged = found.map((errors) => ({ errors, judgement: judgeMachine(errors, marks.of(errors.machine), { now, ...options }) }))
  const due = judged.flatMap(({ errors, judgement }) => (judgement === 'due' ? [errors] : []))
  if (due.length > 0) await noteStart(work.run, marks, due)
  const alerts: ErrorLogAlert[] = []
  const counts = { skipped: 0, rejected: 0 }
  for (const { errors, judgement } of judged) {
    const { machine, entries, pattern, latest: entry } = errors
    if (errors.byWebServer && machine !== '') warnOfWebServer(work.run, errors)
    const about = { machine, entries, pattern, entry }
    const alert = judgement === 'due' ? await actOnMachine(work, about) : { ...about, action: judgement }
    tellAlert(work.run, alert, options)
    alerts.push(alert)
    if (alert.action === 'restarted' || alert.action === 'reported') await noteDone(work.run, marks, { errors, now })
    else counts[alert.action === 'failed' ? 'rejected' : 'skipped'] += entries
  }
  await noteEnd(work.run, marks, options.since === 'lastSeen' ? last : undefined)
  // After the last transaction: a resumed run counts them once.
  work.run.count({ read: counts.skipped + counts.rejected, ...counts })
  return alerts
}

function warnOfWebServer(run: ActWork['run'], { machine, latest }: MachineErrors): void {
  const text = `Error-log entry ${latest.logId} names no machine; its web server ${machine} was taken for it.`
  run.message('warning', 'W_WEB_SERVER', text, { machine, logId: latest.logId })
}
