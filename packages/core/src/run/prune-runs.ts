import { takeRows } from '../connection/take-rows.ts'
import type { Context } from '../context/context.ts'

/** Settings of {@link pruneRuns}. */
export interface PruneRunsOptions {
  /** Days that ended runs are kept. @default 400 */
  readonly keepDays?: number
  /**
   * Days that done units are kept. Units are what makes a repeated import do nothing, so they stay for ever unless you
   * say otherwise. @default for ever
   */
  readonly keepUnitDays?: number
}

const dayMs = 24 * 60 * 60 * 1000
/** Rows of one DELETE; small enough not to lock the whole table. */
const rowsPerDelete = 1_000

/**
 * Deletes old rows from the two tables of ours. Running and interrupted runs stay.
 *
 * @returns how many runs and units were deleted
 */
export async function pruneRuns(
  context: Context,
  options: PruneRunsOptions = {},
): Promise<{ readonly runs: number; readonly units: number }> {
  const before = (days: number): Date => new Date(context.localNow().getTime() - days * dayMs)
  const keepDays = options.keepDays ?? 400
  const runs = await deleteAll(() =>
    takeRows(context.db.deleteFrom('SynergyJobsRuns'), rowsPerDelete)
      .where('EndedAt', '<', before(keepDays))
      .where('Status', '!=', 'interrupted'),
  )
  const { keepUnitDays } = options
  if (keepUnitDays === undefined) return { runs, units: 0 }
  const units = await deleteAll(() =>
    takeRows(context.db.deleteFrom('SynergyJobsUnits'), rowsPerDelete).where('CreatedAt', '<', before(keepUnitDays)),
  )
  return { runs, units }
}

async function deleteAll(query: () => { executeTakeFirst(): Promise<{ readonly numDeletedRows: bigint } | undefined> }): Promise<number> {
  let deleted = 0
  for (;;) {
    const result = await query().executeTakeFirst()
    const count = Number(result?.numDeletedRows ?? 0)
    deleted += count
    if (count < rowsPerDelete) return deleted
  }
}
