import { sql } from 'kysely'
import type { Context } from '../../src/context/context.ts'
import { errorPatterns } from '../../src/system/check-error-log/error-patterns.ts'

/** A row of the error log; by default one that matches. */
export interface ErrorRow {
  /** Seconds before now, by the clock of the database server. */
  readonly secondsAgo: number
  readonly machine?: string | null
  readonly webServer?: string | null
  readonly text?: string
}

/** Text of the classic product. */
export const outOfMemory = errorPatterns.vbscript[1]?.contains ?? ''

/** Writes rows by the clock of the database server, and gives their numbers. */
export async function makeErrors(context: Context, rows: readonly ErrorRow[]): Promise<readonly number[]> {
  for (const { secondsAgo, machine = 'WEB1', webServer = null, text = outOfMemory } of rows) {
    await sql`insert into BacoErrorLog (LogDate, SessionID, HumresID, App, WebServer, Machine, LogText)
      values (dateadd(second, ${-secondsAgo}, getdate()), 1, 2, 'Start.asp', ${webServer}, ${machine}, ${text})`.execute(context.db)
  }
  const numbers = await context.db.selectFrom('BacoErrorLog').select('LogID').orderBy('LogID').execute()
  return numbers.slice(-rows.length).map(({ LogID }) => LogID)
}
