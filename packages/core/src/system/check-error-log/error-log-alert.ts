import type { SecretRef } from '../../context/resolve-secret.ts'

/** A row of `BacoErrorLog`, as plain data. */
export interface ErrorLogEntry {
  readonly logId: number
  /** Wall-clock time, e.g. `'2026-03-31T10:00:00'`. */
  readonly logDate: string
  readonly machine: string
  readonly webServer: string
  readonly app: string
  /** Half of a character that the product cut off is replaced, so that the text can be sent anywhere. */
  readonly text: string
}

/** What a run did about the errors of one machine. */
export type AlertAction =
  /** `restart` was called and came to its end. */
  | 'restarted'
  /** There is no `restart`: the errors were reported. */
  | 'reported'
  /** The machine was restarted or reported less than `cooldownSeconds` ago. */
  | 'cooling-down'
  /** The machine is not in `allowedMachines`. */
  | 'not-allowed'
  /** The row names no machine. */
  | 'no-machine'
  /** `restart` failed, or nobody could be told. */
  | 'failed'

/** The errors of one machine, as the result lists them. */
export interface ErrorLogAlert {
  readonly machine: string
  readonly action: AlertAction
  /** New rows that match. */
  readonly entries: number
  /** Name of the pattern that the latest of them matches. */
  readonly pattern: string
  /** The latest of them. */
  readonly entry: ErrorLogEntry
}

/** What a callback may need. */
export interface CallTools {
  /** Aborts with the run, and when `callTimeoutMs` is over. */
  readonly signal: AbortSignal
  /** Fetches a secret by its reference, as the context does. */
  secret(reference: SecretRef, name: string): Promise<string>
}

/**
 * Restarts the web server of a machine, by whatever means an installation has. It may be called twice for the same `entry.logId`:
 * when a run was killed after the call, before it could take note of it.
 */
export type RestartCallback = (machine: string, entry: ErrorLogEntry, tools: CallTools) => void | Promise<void>

/** Tells somebody about an alert. */
export type NotifyCallback = (alert: ErrorLogAlert, tools: CallTools) => void | Promise<void>
