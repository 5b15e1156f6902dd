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
  /**
   * Writes the waiting rows. Rows that the signal keeps from being written wait for the next call: a log that is blocked by
   * somebody else must not hold up a run that is to stop.
   */
  flush(signal: AbortSignal): Promise<void>
  /** Why rows could not be written: they are lost, or wait for the next call. */
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
  let lost: unknown
  let delayed: unknown
  return {
    add(kind, text) {
      waiting.push({ LogDate: settings.localNow(), LogType: settings.codes[kind], LogText: cutText(text, widths.LogText) })
    },
    async flush(signal) {
      delayed = undefined
      while (waiting.length > 0 && delayed === undefined) {
        const part = waiting.slice(0, rowsPerStatement)
        waiting = waiting.slice(part.length)
        try {
          await db
            .insertInto('BacoProcessLog')
            .values(part.map((row) => ({ ...common, ...row })))
            .execute({ signal })
        } catch (error) {
          if (!signal.aborted) lost ??= error
          else {
            waiting = [...part, ...waiting]
            delayed = error
          }
        }
      }
    },
    get failure() {
      return lost ?? delayed
    },
  }
}
