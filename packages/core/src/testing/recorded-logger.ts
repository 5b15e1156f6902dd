import type { Logger } from '../context/logger.ts'
import type { Details } from '../errors/job-error.ts'

/** One call of a logger. */
export interface LoggedLine {
  readonly level: keyof Logger
  readonly text: string
  readonly values: Details
}

/** A logger that keeps what it is told. */
export interface RecordedLogger extends Logger {
  readonly lines: readonly LoggedLine[]
}

/** Makes a logger that keeps what it is told, for tests to look at. */
export function recordedLogger(): RecordedLogger {
  const lines: LoggedLine[] = []
  const record =
    (level: keyof Logger) =>
    (text: string, values: Details = {}): void => {
      lines.push({ level, text, values })
    }
  return { lines, debug: record('debug'), info: record('info'), warn: record('warn'), error: record('error') }
}
