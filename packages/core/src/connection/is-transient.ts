import { databaseErrorNumber } from './database-error-number.ts'

/**
 * SQL Server: chosen as deadlock victim (1205), lock request timed out (1222), snapshot conflict (3960), and the numbers by
 * which Azure asks to come again (busy, reconfiguring, limits). 33557097 is the one number under which Babelfish, the stand-in
 * of our own tests, reports every error that it does not map, serialization conflicts among them; it is not here, because most
 * of those are plain mistakes.
 */
const sqlServerNumbers: ReadonlySet<number> = new Set([1205, 1222, 3960, 40197, 40501, 40613, 49918, 49919, 49920])

/** SQLite's primary codes BUSY and LOCKED, with all their extended forms (BUSY_SNAPSHOT is 517). */
const sqliteCodes: ReadonlySet<number> = new Set([5, 6])

/** Tells whether the same transaction may well succeed when it is run again from its beginning. */
export function isTransient(error: unknown): boolean {
  const number = databaseErrorNumber(error)
  return number < 0 ? sqliteCodes.has(-number & 0xff) : sqlServerNumbers.has(number)
}
