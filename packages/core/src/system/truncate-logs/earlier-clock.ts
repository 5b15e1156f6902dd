import { sql } from 'kysely'
import type { JobRun } from '../../run/job-run.ts'

/**
 * The earlier of two clocks, that of the context and that of the database server: one that was set forward by mistake
 * must not delete what the other still keeps.
 *
 * @returns wall-clock time
 */
export async function earlierClock(run: Pick<JobRun, 'db' | 'localNow'>): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select getdate() as now`.execute(run.db)
  const [ours, server] = [run.localNow(), rows[0]?.now]
  return server instanceof Date && server < ours ? server : ours
}
