import type { Kysely } from 'kysely'
import { checkSchema } from '../../schema/check-schema.ts'
import type { Database } from '../../schema/database.ts'
import { type LogName, logNames, logTables } from './log-tables.ts'
import { neededColumns } from './needed-columns.ts'

/** Which of the logs a database has, as far as its login may see. */
export interface FoundLogs {
  /** Logs whose table, or a column of it, is not there. */
  readonly missing: ReadonlySet<LogName>
  /** Whether `BacoAppLogDays` has the average duration, which classic databases lack. */
  readonly withDuration: boolean
}

/** Looks which of the ten tables are there with the columns that the job needs (spec documents-and-system §C1.3.11). */
export async function findLogTables(db: Kysely<Database>): Promise<FoundLogs> {
  const absent = await checkSchema(db, {
    ...neededColumns,
    BacoAppLogDays: [...neededColumns.BacoAppLogDays, 'AverageApplicationDuration'],
  })
  const isDuration = ({ column }: { readonly column?: string }): boolean => column === 'AverageApplicationDuration'
  const tables = new Set(absent.filter((one) => !isDuration(one)).map(({ table }) => table))
  return { missing: new Set(logNames.filter((log) => tables.has(logTables[log].table))), withDuration: !absent.some(isDuration) }
}
