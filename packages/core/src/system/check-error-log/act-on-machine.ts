import type { Context } from '../../context/context.ts'
import type { JobRun } from '../../run/job-run.ts'
import { callBack } from './call-back.ts'
import type { CheckOptions } from './check-options.ts'
import type { CallTools, ErrorLogAlert, NotifyCallback } from './error-log-alert.ts'

/** What {@link actOnMachine} works with. */
export interface ActWork {
  readonly context: Context
  readonly run: JobRun
  readonly options: Pick<CheckOptions, 'restart' | 'callTimeoutMs'>
  readonly notify: readonly NotifyCallback[]
}

/**
 * Restarts a machine and tells of it, or only tells. Whether that worked stands in the action of the alert that it returns: a
 * restart that failed, or errors that nobody could be told of where there is no restart. A dry run calls nobody.
 */
export async function actOnMachine(work: ActWork, found: Omit<ErrorLogAlert, 'action'>): Promise<ErrorLogAlert> {
  const { run, options } = work
  const { restart } = options
  const planned: ErrorLogAlert = { ...found, action: restart === undefined ? 'reported' : 'restarted' }
  if (run.dryRun) return planned
  if (restart === undefined) {
    const told = await tellAll(work, planned)
    return told ? planned : { ...planned, action: 'failed' }
  }
  const { machine, entry } = found
  const outcome = await call(work, (tools) => restart(machine, entry, tools))
  if (outcome.failure !== undefined) {
    const text = `The web server of ${machine} was not restarted for error-log entry ${entry.logId}: ${outcome.failure}.`
    run.reject({ code: 'E_RESTART', text: text.replace('..', '.'), where: { machine, logId: entry.logId } })
  }
  const done: ErrorLogAlert = outcome.failure === undefined ? planned : { ...planned, action: 'failed' }
  await tellAll(work, done)
  return done
}

/** @returns false when somebody could not be told */
async function tellAll(work: ActWork, alert: ErrorLogAlert): Promise<boolean> {
  let failures = 0
  for (const [index, notify] of work.notify.entries()) {
    const { failure } = await call(work, (tools) => notify(alert, tools))
    if (failure === undefined) continue
    failures++
    const text = `Notification ${index + 1} of ${work.notify.length} about ${alert.machine} failed: ${failure}`
    work.run.reject({ code: 'E_NOTIFY', text, where: { machine: alert.machine, logId: alert.entry.logId, notification: index + 1 } })
  }
  return failures === 0
}

function call({ context, run, options }: ActWork, one: (tools: CallTools) => void | Promise<void>) {
  const secret: CallTools['secret'] = (reference, name) => context.secret(reference, name)
  return callBack((signal) => one({ signal, secret }), { signal: run.signal, timeoutMs: options.callTimeoutMs })
}
