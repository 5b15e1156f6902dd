import type { Kysely } from 'kysely'
import { cutText } from '../codes/cut-text.ts'
import type { ProcessLogCodes } from '../context/process-log-codes.ts'
import { redactCommandLine } from '../legacy/redact-command-line.ts'
import type { Database } from '../schema/database.ts'

/** Kind of a row in the process log. */
export type ProcessLogKind = keyof ProcessLogCodes

/** What every row of one run has in common. */
export interface RunLogSettings {
  /** As the Processes report groups it: the original program, else the job's name. */
  readonly processName: string
  /** `humres.res_id` of the person the job works as. */
  readonly resId: number
  readonly commandLine: string
  /** This machine. */
  readonly server: string
  readonly codes: ProcessLogCodes
  localNow(): Date
}

/** The trail of one run in `BacoProcessLog` (promise P5). Rows wait in memory until `flush`, and a log that cannot be written never throws. */
export interface RunLog {
  add(kind: ProcessLogKind, text: string): void
  /** Writes the waiting rows. */
  flush(): Promise<void>
  /** Why the log could not be written; its rows are lost. */
  readonly failure: unknown
}

/** The trail of a dry run: none (promise P1). */
export const mutedRunLog: RunLog = Object.freeze({ add: () => undefined, flush: async () => undefined, failure: undefined })

/** Column widths of `BacoProcessLog` (spec documents-and-system §A4, D5). */
const widths = { ProcessName: 60, LogText: 2_000, CommandLine: 500, Server: 30 } as const
/** Rows of one INSERT statement: 7 parameters each, far below SQL Server's 2,100. */
const rowsPerStatement = 100

/** Opens the trail of one run. Secrets in the command line are blotted out before they get anywhere near the table. */
export function openRunLog(db: Kysely<Database>, settings: RunLogSettings): RunLog {
  const common = {
    HumresID: settings.resId,
    ProcessName: cutText(settings.processName, widths.ProcessName),
    CommandLine: cutText(redactCommandLine(settings.commandLine), widths.CommandLine),
    Server: cutText(settings.server, widths.Server),
  }
  let waiting: { LogDate: Date; LogType: number; LogText: string }[] = []
  let failure: unknown
  return {
    add(kind, text) {
      waiting.push({ LogDate: settings.localNow(), LogType: settings.codes[kind], LogText: cutText(text, widths.LogText) })
    },
    async flush() {
      const rows = waiting
      waiting = []
      try {
        for (let start = 0; start < rows.length; start += rowsPerStatement) {
          const part = rows.slice(start, start + rowsPerStatement)
          await db
            .insertInto('BacoProcessLog')
            .values(part.map((row) => ({ ...common, ...row })))
            .execute()
        }
      } catch (error) {
        failure ??= error
      }
    },
    get failure() {
      return failure
    },
  }
}
