import { type Database, trimCode } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import type { DivisionStatus } from './division-status.ts'

type LastCheck = NonNullable<DivisionStatus['lastCheck']>

/** Finds the last row of the division log that a check left, for each division. */
export async function findLastChecks(
  db: Kysely<Database>,
  divisions: readonly string[],
  source: string,
): Promise<ReadonlyMap<string, LastCheck>> {
  const rows = await db
    .selectFrom('CompanyLogs as log')
    .select(['log.CompanyCode', 'log.DateEnd', 'log.Status', 'log.Records', 'log.Remark'])
    .where('log.LogID', 'in', (e) =>
      e
        .selectFrom('CompanyLogs as other')
        .select((inner) => inner.fn.max('other.LogID').as('last'))
        .where('other.CompanyCode', 'in', divisions)
        .where('other.Source', '=', source)
        .groupBy('other.CompanyCode'),
    )
    .execute()
  return new Map(
    rows.map((row) => [
      trimCode(row.CompanyCode) ?? '',
      {
        at: row.DateEnd.toISOString().slice(0, 19).replace('T', ' '),
        status: row.Status?.trim() ?? '',
        differences: row.Records ?? 0,
        remark: row.Remark?.trim() ?? '',
      },
    ]),
  )
}
