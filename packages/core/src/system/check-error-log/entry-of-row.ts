import { cleanText } from '../../codes/clean-text.ts'
import { wallText } from '../../context/wall-text.ts'
import type { ErrorLogEntry } from './error-log-alert.ts'

/** What is read of a row of `BacoErrorLog`. */
export interface ErrorLogRow {
  readonly LogID: number
  readonly LogDate: Date
  readonly App: string | null
  readonly WebServer: string | null
  readonly Machine: string | null
  readonly LogText: string | null
}

/** Makes plain data of a row, with texts that can be sent anywhere: names on one line, and no half of an emoji where the product cut. */
export function entryOfRow(row: ErrorLogRow): ErrorLogEntry {
  return {
    logId: row.LogID,
    logDate: wallText(row.LogDate, 'millisecond'),
    machine: cleaned(row.Machine),
    webServer: cleaned(row.WebServer),
    app: cleaned(row.App),
    text: cleaned(row.LogText, true),
  }
}

function cleaned(text: string | null, keepLineBreaks = false): string {
  return cleanText(text ?? '', { keepLineBreaks }).trim()
}
