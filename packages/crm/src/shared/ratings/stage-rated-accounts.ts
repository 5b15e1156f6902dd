import type { Database } from '@synergy-jobs/core'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { inDivisions } from '../accounts/in-divisions.ts'
import type { RatingSettings } from './rating-settings.ts'
import { ratedAccounts, touchedAccounts } from './rating-tables.ts'

/** Which accounts are to be rated: all, those that were touched, or one. */
export type RatedScope = 'all' | 'touched' | { readonly account: string }

/** Stages the customers and resellers to rate; those on Exit are left out (spec crm §3.3 rule 6). */
export async function stageRatedAccounts(
  session: Kysely<Database>,
  { codes, divisions }: Pick<RatingSettings, 'codes' | 'divisions'>,
  scope: RatedScope,
): Promise<void> {
  const { customer, reseller } = codes.types
  await sql`
    insert into ${sql.table(ratedAccounts.name)} (AccountId, Account, IsReseller)
    select a.ID, a.cmp_wwn, case when a.cmp_type = ${reseller} then 1 else 0 end from cicmpy as a
    where a.cmp_type in (${sql.join([customer, reseller])}) and (a.cmp_status is null or a.cmp_status <> ${codes.statuses.exit})
      and ${inDivisions(divisions)} and ${inScope(scope)}`.execute(session)
}

function inScope(scope: RatedScope): RawBuilder<unknown> {
  if (scope === 'all') return sql`1 = 1`
  if (scope === 'touched') return sql`a.ID in (select t.AccountId from ${sql.table(touchedAccounts.name)} as t)`
  return sql`a.cmp_wwn = ${scope.account}`
}
