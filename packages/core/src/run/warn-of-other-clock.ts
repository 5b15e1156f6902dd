import { sql } from 'kysely'
import { systemClock } from '../context/clock.ts'
import type { Context } from '../context/context.ts'
import type { JobRun } from './job-run.ts'

/** Difference between our wall-clock time and the server's that no slow network explains. */
const toleratedMs = 10 * 60 * 1000

/**
 * Warns when the wall clock of the database server is another than the one jobs write by, which happens when `timeZone`
 * is not the server's (decision 0003). Only asked with the real clock.
 */
export async function warnOfOtherClock(context: Context, run: JobRun): Promise<void> {
  if (context.clock !== systemClock) return
  const { rows } = await sql<{ now: Date }>`select getdate() as now`.execute(run.db)
  const server = rows[0]?.now
  if (!(server instanceof Date)) return
  const minutes = Math.round((server.getTime() - run.localNow().getTime()) / 60_000)
  if (Math.abs(minutes) * 60_000 < toleratedMs) return
  run.message(
    'warning',
    'W_TIME_ZONE',
    `The database server's clock differs by ${minutes} minutes from ${context.timeZone}; set timeZone to the server's zone.`,
    {
      minutes,
      timeZone: context.timeZone,
    },
  )
}
