import type { AlertAction, ErrorLogAlert } from './error-log-alert.ts'

const actions: Readonly<Record<AlertAction, string>> = {
  restarted: 'its web server was restarted',
  reported: 'nothing was restarted',
  'cooling-down': 'it was dealt with just before',
  'not-allowed': 'it may not be restarted',
  'no-machine': 'the log names no machine',
  failed: 'its restart failed',
}

/** An alert in one sentence. */
export function describeAlert({ machine, action, entries, entry }: ErrorLogAlert): string {
  const errors = entries === 1 ? '1 out-of-memory error' : `${entries} out-of-memory errors`
  return `${machine === '' ? 'An unnamed machine' : machine}: ${errors}, ${actions[action]} (error-log entry ${entry.logId}).`
}
