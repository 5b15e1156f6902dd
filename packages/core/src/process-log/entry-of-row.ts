import type { Selectable } from 'kysely'
import type { ProcessLogCodes } from '../context/process-log-codes.ts'
import type { BacoProcessLogTable } from '../schema/generated/tables.ts'
import { kindOfLogType, type ProcessLogEntry } from './process-log-entry.ts'

/** The columns of `BacoProcessLog` that make an entry. */
export const entryColumns = ['LogID', 'LogDate', 'HumresID', 'ProcessName', 'LogType', 'LogText', 'CommandLine', 'Server'] as const

/** Makes an entry of a row of `BacoProcessLog`. */
export function entryOfRow(
  codes: ProcessLogCodes,
  row: Pick<Selectable<BacoProcessLogTable>, (typeof entryColumns)[number]>,
): ProcessLogEntry {
  return {
    id: row.LogID,
    at: row.LogDate,
    resId: row.HumresID,
    process: row.ProcessName.trim(),
    type: kindOfLogType(codes, row.LogType),
    rawType: row.LogType,
    text: row.LogText ?? '',
    ...(row.CommandLine === null ? {} : { commandLine: row.CommandLine }),
    ...(row.Server === null ? {} : { server: row.Server }),
  }
}
