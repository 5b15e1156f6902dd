import type { Database } from '@synergy-jobs/core'
import { bulkInsert } from '@synergy-jobs/core/internal'
import { sql, type Transaction } from 'kysely'
import { dropStale } from '../shared/accounts/drop-stale.ts'
import { writeChangeLog } from '../shared/accounts/write-change-log.ts'
import { ratingChanges } from '../shared/ratings/rating-tables.ts'
import type { RatingWork, StagedRating } from './change-ratings.ts'

/**
 * Writes ratings that differ (spec crm §3.3 rule 12), with the change log. Accounts whose type, status or rating somebody changed
 * meanwhile are left alone.
 *
 * @returns the ratings that were written
 */
export async function writeRatings(
  trx: Transaction<Database>,
  { run, options }: RatingWork,
  staged: readonly StagedRating[],
): Promise<readonly StagedRating[]> {
  const table = sql.table(ratingChanges.name)
  await sql`delete from ${table}`.execute(trx)
  await bulkInsert(
    trx,
    ratingChanges.name,
    ratingChanges.columns,
    staged.map(({ accountId, account, type, status, from, to }) => [accountId, account, type, status, from, to]),
  )
  const stale = await dropStale(trx, ratingChanges.name, [
    ['cmp_type', 'AccountType'],
    ['cmp_status', 'AccountStatus'],
    ['cmp_rating', 'OldRating'],
  ])
  const now = run.localNow()
  await writeChangeLog(trx, {
    codes: options.changeLog,
    fields: [
      {
        column: 'cmp_rating',
        from: sql`cast(c.OldRating as nvarchar(255))`,
        to: sql`cast(c.NewRating as nvarchar(255))`,
      },
    ],
    table: ratingChanges.name,
    where: sql`1 = 1`,
    now,
    resId: run.person.resId,
  })
  await sql`
    update cicmpy set cmp_rating = c.NewRating, sysmodified = ${now}, sysmodifier = ${run.person.resId}
    from ${table} as c where c.Account = cicmpy.cmp_wwn`.execute(trx)
  if (stale === 0) return staged
  const { rows } = await sql<{ readonly AccountId: number }>`select c.AccountId from ${table} as c`.execute(trx)
  const ids = new Set(rows.map(({ AccountId }) => AccountId))
  return staged.filter(({ accountId }) => ids.has(accountId))
}
