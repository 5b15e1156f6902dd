import { createHash } from 'node:crypto'
import type { Database } from '@synergy-jobs/core'
import { dialectSql, exactSum } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'

/**
 * A short text that differs when a row of a table was inserted, updated or deleted, or when the settings beside it differ.
 *
 * It rests on the rowversion of the rows: whatever is written to a row gives it a number above all earlier ones, so with an
 * equal number of rows an equal sum means that nothing was written. The highest number would not do on SQL Server: of two
 * transactions the one with the lower number may end last, and be seen after it.
 */
export async function stateOf(
  db: Kysely<Database>,
  table: 'BacoDiscussions' | 'Absences',
  settings: readonly (readonly unknown[])[],
): Promise<string> {
  const version = sql.ref('timestamp')
  const versions = dialectSql<string | null>({
    sqlServer: exactSum(sql`cast(cast(${version} as bigint) as decimal(38, 0))`),
    // One writes at a time there, so the highest number tells as much.
    embedded: sql`hex(max(${version}))`,
  })
  const row = await db
    .selectFrom(table)
    .select((e) => [e.fn.countAll<number>().as('count'), versions.as('versions')])
    .executeTakeFirstOrThrow()
  return createHash('sha1')
    .update(JSON.stringify([Number(row.count), row.versions, settings]))
    .digest('base64')
}
