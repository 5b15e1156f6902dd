import { basename } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { JobError } from '../../errors/job-error.ts'
import { type FunctionSources, registerFunctions } from './register-functions.ts'
import { retryWhileBusy } from './retry-while-busy.ts'
import { sqliteCode } from './sqlite-code.ts'

/** How to open a database file. */
export interface OpenEmbeddedOptions extends FunctionSources {
  readonly busyTimeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Opens one connection to an SQLite file, in write-ahead mode and with the T-SQL functions registered.
 *
 * @throws JobError `invalid-connection` when the file is no database or cannot be opened
 */
export async function openEmbeddedDatabase(file: string, options: OpenEmbeddedOptions): Promise<DatabaseSync> {
  let database: DatabaseSync | undefined
  try {
    const opened = new DatabaseSync(file, { timeout: 0 })
    database = opened
    // Switching to write-ahead mode needs the file for a moment, and so does the first look at a file that another process just left.
    await retryWhileBusy(() => opened.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = off'), options)
    registerFunctions(opened, options)
    return opened
  } catch (error) {
    database?.close()
    if (options.signal?.aborted === true) throw error
    throw openError(file, error)
  }
}

function openError(file: string, error: unknown): JobError {
  const reason = reasons[sqliteCode(error) & 0xff] ?? 'cannot-open'
  return new JobError('invalid-connection', `The database file '${basename(file)}' ${advice[reason]}.`, {
    details: { file, reason },
    cause: error,
  })
}

type Reason = 'not-a-database' | 'cannot-open' | 'damaged' | 'busy'

const reasons: Readonly<Record<number, Reason>> = { 5: 'busy', 11: 'damaged', 14: 'cannot-open', 26: 'not-a-database' }

const advice: Readonly<Record<Reason, string>> = {
  'not-a-database': 'is not an SQLite database; name another file',
  'cannot-open': 'cannot be opened; check that its folder exists and may be read and written',
  damaged: 'is damaged; restore it from a copy',
  busy: 'is kept busy by another program; end that program or try again later',
}
