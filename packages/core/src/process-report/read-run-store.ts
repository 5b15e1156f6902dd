import type { Kysely } from 'kysely'
import type { JobCounts, JobResult, Rejection } from '../run/job-result.ts'
import type { RunStatus } from '../run/run-store.ts'
import type { Database } from '../schema/database.ts'

/** What the run store knows of a run. */
export interface StoredOutcome {
  readonly status: RunStatus
  readonly attempt: number
  readonly startedAt: Date
  /** Its last sign of life. */
  readonly aliveAt: Date
  readonly counts?: JobCounts
  readonly checkpoint?: unknown
  readonly rejections: readonly Rejection[]
}

/** Ids of one statement. */
const idsPerStatement = 500

/**
 * Reads `SynergyJobsRuns` for runs of the log, by their ids.
 *
 * @param maxRejections - rejections to keep of each run
 */
export async function readRunStore(
  db: Kysely<Database>,
  runIds: readonly string[],
  maxRejections: number,
): Promise<ReadonlyMap<string, StoredOutcome>> {
  const found = new Map<string, StoredOutcome>()
  for (let start = 0; start < runIds.length; start += idsPerStatement) {
    const rows = await db
      .selectFrom('SynergyJobsRuns')
      .select(['RunId', 'Status', 'Attempt', 'StartedAt', 'HeartbeatAt', 'Checkpoint', 'Result'])
      .where('RunId', 'in', runIds.slice(start, start + idsPerStatement))
      .execute()
    for (const row of rows) {
      const saved = parse<{ readonly checkpoint?: unknown; readonly counts?: JobCounts }>(row.Checkpoint)
      const result = parse<JobResult>(row.Result)
      const counts = result?.counts ?? saved?.counts
      const checkpoint = isEmpty(saved?.checkpoint) ? undefined : saved?.checkpoint
      found.set(row.RunId.toUpperCase(), {
        status: row.Status as RunStatus,
        attempt: row.Attempt,
        startedAt: row.StartedAt,
        aliveAt: row.HeartbeatAt,
        ...(counts === undefined ? {} : { counts }),
        ...(checkpoint === undefined ? {} : { checkpoint }),
        rejections: (result?.rejections ?? []).slice(0, maxRejections),
      })
    }
  }
  return found
}

/** Somebody may have edited the row; a report is no place to fail for it. */
function parse<T>(text: string | null): T | undefined {
  if (text === null) return undefined
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
