/** A plain value that an error or message may carry; everything in it survives `JSON.stringify`. */
export type DetailValue = string | number | boolean | null | readonly DetailValue[] | { readonly [name: string]: DetailValue }

/** Named values of an error or message, so that no caller ever has to parse its text. */
export type Details = Readonly<Record<string, DetailValue>>

/**
 * The kinds of {@link JobError}. Each is stable: a program may branch on it.
 *
 * - `invalid-options`: the call itself is wrong; nothing was opened or written (promise P7)
 * - `invalid-connection`: the connection settings or credentials cannot work, or the server refused them
 * - `invalid-schema`: tables or columns that the job needs are missing from the database
 * - `not-allowed`: the person in `runAs` is unknown, inactive, blocked or lacks a right
 * - `overlap`: another run holds the lock and `onOverlap` is `'fail'`
 * - `lock-lost`: the connection that held the lock is gone; the run wrote nothing more
 * - `connection-lost`: the database went away
 * - `cannot-resume`: the run named by `resume` does not exist, has ended, or was started with other options
 * - `invalid-file`: a file is damaged, encrypted, of another kind or beyond a limit
 * - `invalid-amount`: a text or number is not an amount that can be held exactly
 * - `invalid-code`: a division, account or other code, or a GUID, does not fit its column
 * - `invalid-command-line`: an original command line cannot be understood
 * - `write-failed`: a file could not be written (disk full, no right)
 * - `dependent-rows`: other rows depend on what was to be removed
 * - `conflict`: the database refused a row, for example a duplicate key
 */
export type JobErrorCode =
  | 'invalid-options'
  | 'invalid-connection'
  | 'invalid-schema'
  | 'not-allowed'
  | 'overlap'
  | 'lock-lost'
  | 'connection-lost'
  | 'cannot-resume'
  | 'invalid-file'
  | 'invalid-amount'
  | 'invalid-code'
  | 'invalid-command-line'
  | 'write-failed'
  | 'dependent-rows'
  | 'conflict'

const brand = Symbol.for('@synergy-jobs/core/JobError')

/**
 * The one error that this SDK throws on purpose. Its message says what is wrong, where, and what to do;
 * its {@link JobError.code | code} and {@link JobError.details | details} say the same to a program.
 *
 * @example
 * ```ts
 * try {
 *   await importFinancials(context, { files: ['march.xlsx'], mode: 'actual' })
 * } catch (error) {
 *   if (!JobError.isInstance(error) || error.code !== 'overlap') throw error
 *   console.log(error.message)
 * }
 * ```
 */
export class JobError extends Error {
  override readonly name = 'JobError'
  /** What kind of trouble this is; stable across releases. */
  readonly code: JobErrorCode
  /** The values that the message mentions, by name. */
  readonly details: Details

  constructor(code: JobErrorCode, message: string, options: { readonly details?: Details; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.details = options.details ?? {}
    Object.defineProperty(this, brand, { value: true })
  }

  /** Tells whether `error` is a JobError, also one of another copy of this package. */
  static isInstance(error: unknown): error is JobError {
    return typeof error === 'object' && error !== null && brand in error
  }

  /** The error as plain data for logs and queues; the cause is left out, since it may hold anything. */
  toJSON(): { readonly name: string; readonly code: JobErrorCode; readonly message: string; readonly details: Details } {
    return { name: this.name, code: this.code, message: this.message, details: this.details }
  }
}
