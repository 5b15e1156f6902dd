import type { Database } from '../../schema/database.ts'

/** The ten logs that the job knows (spec documents-and-system §C1.2). */
export const logNames = [
  'processLog',
  'appLog',
  'appLogDays',
  'appLogHours',
  'appLogApps',
  'errorLog',
  'dataLog',
  'companyLogs',
  'hrErrorLog',
  'xmlEvents',
] as const

/** One of the ten logs. */
export type LogName = (typeof logNames)[number]

/** Where the rows of a log stand, and what tells their age. */
export interface LogTable {
  readonly table: keyof Database
  /** Wall-clock columns; the latest of them is the row's age. */
  readonly age: readonly string[]
  /** Set where no index begins with the age: the column by which rows are deleted after one scan has found them. */
  readonly key?: { readonly name: string; readonly type: 'int' | 'uniqueidentifier' }
}

/**
 * The table of each log. Which column tells the age is inferred (spec §C1.2); a division's log counts from its end, or from its
 * start where that is later, as for one that has not ended.
 */
export const logTables: Readonly<Record<LogName, LogTable>> = {
  processLog: { table: 'BacoProcessLog', age: ['LogDate'] },
  appLog: { table: 'BacoAppLog', age: ['Created'] },
  appLogDays: { table: 'BacoAppLogDays', age: ['Day'] },
  appLogHours: { table: 'BacoAppLogHours', age: ['Day'] },
  appLogApps: { table: 'BacoAppLogApps', age: ['Day'] },
  errorLog: { table: 'BacoErrorLog', age: ['LogDate'] },
  dataLog: { table: 'EbcDataLog', age: ['Created'] },
  companyLogs: { table: 'CompanyLogs', age: ['DateEnd', 'DateStart'], key: { name: 'LogID', type: 'int' } },
  hrErrorLog: { table: 'HRErrorLog', age: ['Created'], key: { name: 'ID', type: 'uniqueidentifier' } },
  xmlEvents: { table: 'XMLEvents', age: ['EventDate'], key: { name: 'ID', type: 'uniqueidentifier' } },
}
