import type { Database } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import type { CountedAccounts } from './distribution.ts'
import { inDivisions } from './in-divisions.ts'

/** Counts the accounts by type and by status or rating, in one statement. */
export async function countAccounts(
  db: Kysely<Database>,
  column: 'cmp_status' | 'cmp_rating',
  divisions: readonly string[] | undefined,
): Promise<readonly CountedAccounts[]> {
  const { rows } = await sql<{ readonly type: string | null; readonly value: string | number | null; readonly accounts: number }>`
    select a.cmp_type as type, a.${sql.ref(column)} as value, count(*) as accounts from cicmpy as a
    where ${inDivisions(divisions)} group by a.cmp_type, a.${sql.ref(column)}`.execute(db)
  return rows.map(({ type, value, accounts }) => ({
    type: (type ?? '').trim().toUpperCase(),
    value: String(value ?? '')
      .trim()
      .toUpperCase(),
    accounts: Number(accounts),
  }))
}
