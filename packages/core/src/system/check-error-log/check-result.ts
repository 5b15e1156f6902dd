import type { ErrorLogAlert } from './error-log-alert.ts'

/** The result fields of `checkErrorLog`. */
export interface CheckFields {
  /** One for each machine with new rows that match, by name. */
  readonly alerts: readonly ErrorLogAlert[]
}
