import { JobError } from '@synergy-jobs/core'
import { databaseErrorNumber, isConnectionLost, isTransient } from '@synergy-jobs/core/internal'

/** SQLite's primary code for broken constraints, raised errors of triggers among them. */
const sqliteConstraint = 19

/**
 * SQL Server's numbers for errors that no other entry would fare better with: objects and columns that are missing, rights, and a
 * database or log that is full or read-only.
 */
const notAboutRows: ReadonlySet<number> = new Set([102, 156, 207, 208, 229, 230, 262, 297, 300, 701, 916, 1101, 1105, 2812, 3906, 9002])

/** Tells whether the database refused a row for what it says: by a constraint, a width, or a trigger of the installation. */
export function isRefusedRow(error: unknown): boolean {
  if (!(error instanceof Error) || JobError.isInstance(error) || isConnectionLost(error) || isTransient(error)) return false
  const number = databaseErrorNumber(error)
  if (number < 0) return (-number & 0xff) === sqliteConstraint
  return number > 0 && !notAboutRows.has(number)
}
