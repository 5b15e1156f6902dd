import { type Database, trimCode } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'

/** Counts, for each division, accounts whose corporate account is empty or does not exist. */
export async function countUnlinked(db: Kysely<Database>, divisions: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('grtbk as a')
    .select((e) => ['a.CompanyCode', e.fn.countAll<number>().as('accounts')])
    .where('a.CompanyCode', 'in', divisions)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('grtbk as corporate')
            .select('corporate.ID')
            .where('corporate.CompanyCode', 'is', null)
            .whereRef('corporate.reknr', '=', 'a.AccountCode'),
        ),
      ),
    )
    .groupBy('a.CompanyCode')
    .execute()
  return new Map(rows.map(({ CompanyCode, accounts }) => [trimCode(CompanyCode) ?? '', Number(accounts)]))
}
