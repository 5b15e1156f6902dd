import { databaseErrorNumber } from './database-error-number.ts'

/** SQL Server: unique constraint, unique index. SQLite: UNIQUE, PRIMARY KEY, rowid. */
const numbers: ReadonlySet<number> = new Set([2627, 2601, -2067, -1555, -2579])

/** Tells whether the database refused a row because one with the same key exists. */
export function isUniqueViolation(error: unknown): boolean {
  return numbers.has(databaseErrorNumber(error))
}
