import type { JobRun } from '../../run/job-run.ts'
import type { CheckOptions } from './check-options.ts'
import type { ErrorLogAlert } from './error-log-alert.ts'

/** Writes the line of one alert into the result and the process log (spec documents-and-system §C2.2.5, 7). */
export function tellAlert(run: Pick<JobRun, 'message'>, alert: ErrorLogAlert, { wording }: Pick<CheckOptions, 'wording'>): void {
  const { machine, entry, entries, action } = alert
  const details = { machine, logId: entry.logId, entries }
  const rows = `${entries} ${entries === 1 ? 'row' : 'rows'}`
  switch (action) {
    case 'restarted': {
      const because = wording === 'original' ? 'because of because of' : 'because of'
      return run.message('info', 'I_RESTARTED', `Restarted Web service on ${machine} ${because} error-log entry ${entry.logId}`, details)
    }
    case 'reported':
      return run.message(
        'warning',
        'W_REPORTED',
        `${machine} is out of memory: ${rows}, the latest error-log entry ${entry.logId}.`,
        details,
      )
    case 'cooling-down':
      return run.message('info', 'I_COOLING_DOWN', `${machine} was dealt with just before; error-log entry ${entry.logId} waits.`, details)
    case 'not-allowed':
      return run.message(
        'warning',
        'W_NOT_ALLOWED',
        `${machine} is not among allowedMachines; nothing was done about error-log entry ${entry.logId}.`,
        details,
      )
    case 'no-machine':
      return run.message('warning', 'W_NO_MACHINE', `Error-log entry ${entry.logId} names no machine; nothing was done.`, details)
    case 'failed':
      // The failure is a rejection, which says more.
      return undefined
  }
}
