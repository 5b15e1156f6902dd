import type { Database, JobRun } from '@synergy-jobs/core'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { contractSql } from '../shared/contracts/contract-sql.ts'
import type { RatingRule } from '../shared/ratings/rating-rule.ts'
import type { RatingSettings } from '../shared/ratings/rating-settings.ts'
import { touchedAccounts } from '../shared/ratings/rating-tables.ts'
import { valueSql } from '../shared/ratings/stage-values.ts'
import type { RatingPlan } from './plan-rating.ts'
import type { RatedFor, RatingReason } from './rating-result.ts'

/** What touches accounts, in the order of `Reason` in the staging table, from 1. */
const touches: readonly RatingReason[] = ['contract-changed', 'contract-expired', 'account-changed', 'item-changed', 'foreign-currency']

/**
 * Finds the accounts that something happened to since the last run, and whose totals contain theirs: all their parents, and their
 * resellers (spec crm §3.3 rules 4 and 5). One statement a reason, one a level of parents.
 */
export async function stageTouched(
  run: JobRun,
  plan: RatingPlan,
  { settings, rules }: { readonly settings: RatingSettings; readonly rules: readonly RatingRule[] },
): Promise<readonly RatedFor[]> {
  const { session } = run
  const since = new Date(plan.since ?? 0)
  const activeSince = new Date(plan.activeSince ?? 0)
  const types = sql.join(settings.codes.contractTypes)
  const expired = (alias: string) =>
    sql`${sql.ref(`${alias}.DateFinal`)} >= ${activeSince} and ${sql.ref(`${alias}.DateFinal`)} < ${settings.day.firstActiveDay}`
  // A row of `x` is a contract or a line; the contract `h` of a line knows its account.
  const owners = (where: RawBuilder<unknown>) => sql`
    from ItemNumbers as x left join ItemNumbers as h on h.ID = x.ParentID
    inner join cicmpy as a on a.cmp_wwn = case when x.ParentID is null then x.Associate else h.Associate end
    where x.Type in (${types}) and ${where}`
  await touch(session, 1, owners(sql`x.sysmodified >= ${since}`))
  await touch(session, 2, owners(expired('x')))
  await touch(
    session,
    3,
    sql`from cicmpy as a where a.type_since >= ${since} or a.status_since >= ${since} or a.ID > ${plan.lastAccountId}`,
  )
  await touch(session, 4, owners(sql`exists (select 1 from Items as i where i.ItemCode = x.ItemCode and i.sysmodified >= ${since})`))
  if (settings.rate !== undefined) await touch(session, 5, foreignLines(settings, rules))
  await addParentsAndResellers(run)
  return await countTouched(session)
}

async function touch(session: Kysely<Database>, reason: number, from: RawBuilder<unknown>): Promise<void> {
  await sql`
    insert into ${sql.table(touchedAccounts.name)} (AccountId, Reason, Step)
    select distinct a.ID, ${sql.lit(reason)}, 0 ${from}`.execute(session)
}

/** Accounts with lines whose value follows an exchange rate. */
function foreignLines(settings: RatingSettings, rules: readonly RatingRule[]): RawBuilder<unknown> {
  const { isContract, isLine } = contractSql(settings)
  const { counts, currency } = valueSql(settings)
  const own = new Set(rules.map((rule) => rule.currency))
  if (settings.defaultCurrency !== undefined && own.has(settings.defaultCurrency)) own.add('')
  const foreign = own.size === 1 ? sql`${currency} not in (${sql.join([...own])})` : sql`1 = 1`
  return sql`
    from ItemNumbers as l inner join ItemNumbers as h on ${isLine} and ${isContract}
    left join Items as i on i.ItemCode = l.ItemCode inner join cicmpy as a on a.cmp_wwn = h.Associate
    where ${counts} and ${foreign}`
}

async function addParentsAndResellers({ session, signal }: JobRun): Promise<void> {
  const touched = sql.table(touchedAccounts.name)
  await sql`
    insert into ${touched} (AccountId, Reason, Step)
    select distinct r.ID, 0, -1 from ${touched} as t inner join cicmpy as a on a.ID = t.AccountId
    inner join cicmpy as r on r.cmp_wwn = a.cmp_reseller
    where t.Reason <> 3 and not exists (select 1 from ${touched} as x where x.AccountId = r.ID)`.execute(session)
  // The loop ends when a level adds nobody; an account that is there already ends the way up, so a loop of parents does too.
  for (let step = 0; ; step++) {
    signal.throwIfAborted()
    const { numAffectedRows = 0n } = await sql`
      insert into ${touched} (AccountId, Reason, Step)
      select distinct p.ID, 0, ${sql.lit(step + 1)} from ${touched} as t inner join cicmpy as a on a.ID = t.AccountId
      inner join cicmpy as p on p.cmp_wwn = a.cmp_parent
      where t.Step = ${sql.lit(step)} and not exists (select 1 from ${touched} as x where x.AccountId = p.ID and x.Step >= 0)`.execute(
      session,
    )
    if (Number(numAffectedRows) === 0) return
  }
}

async function countTouched(session: Kysely<Database>): Promise<readonly RatedFor[]> {
  const { rows } = await sql<{ readonly reason: number; readonly accounts: number }>`
    select t.Reason as reason, count(*) as accounts from ${sql.table(touchedAccounts.name)} as t
    where t.Reason > 0 group by t.Reason order by t.Reason`.execute(session)
  return rows.flatMap(({ reason, accounts }) => {
    const named = touches[reason - 1]
    return named === undefined ? [] : [{ reason: named, accounts: Number(accounts) }]
  })
}
