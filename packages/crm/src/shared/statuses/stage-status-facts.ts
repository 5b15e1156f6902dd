import type { Database } from '@synergy-jobs/core'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { contractSql } from '../contracts/contract-sql.ts'
import type { StatusRules } from './status-rules.ts'
import { contractFacts, forecastFacts } from './status-tables.ts'

/**
 * Gathers what contracts and forecasts say about every account, in one statement each (spec crm §2.3 rules 4–6, 17–21), so that
 * all verdicts come from one snapshot (rule 22).
 *
 * @param account - only this account (`cicmpy.cmp_wwn`)
 */
export async function stageStatusFacts(session: Kysely<Database>, rules: StatusRules, account?: string): Promise<void> {
  if (rules.mode === 'full') await stageContractFacts(session, rules, account)
  await stageForecastFacts(session, rules, account)
}

async function stageContractFacts(session: Kysely<Database>, rules: StatusRules, account: string | undefined): Promise<void> {
  const { isContract, isLine, contractRuns, lineRuns, isServiceItem } = contractSql(rules)
  await sql`
    insert into ${sql.table(contractFacts.name)} (Account, Best, Contracts)
    select c.Account, max(c.Verdict), count(*) from (
      select h.Associate as Account,
        case when not ${contractRuns} then 1
          when exists (
            select 1 from ItemNumbers as l inner join Items as i on i.ItemCode = l.ItemCode
            where ${isLine} and ${lineRuns} and ${isServiceItem}) then 3
          else 2 end as Verdict
      from ItemNumbers as h
      where ${isContract} and ${account === undefined ? sql`h.Associate is not null` : sql`h.Associate = ${account}`}) as c
    group by c.Account`.execute(session)
}

async function stageForecastFacts(session: Kysely<Database>, rules: StatusRules, account: string | undefined): Promise<void> {
  const { includeOpportunities } = rules.forecast
  const of = (column: RawBuilder<unknown>) => (account === undefined ? sql`${column} is not null` : sql`${column} = ${account}`)
  const opportunities = sql`
    union all select o.AccountID, 1 from Opportunities as o where o.DealStatus = ${rules.codes.undecidedDeal} and ${of(sql`o.AccountID`)}`
  await sql`
    insert into ${sql.table(forecastFacts.name)} (Account, Forecasts, OpenForecasts)
    select f.Account, count(*), sum(f.IsOpen) from (
      select r.CustomerID as Account, ${isOpenForecast(rules)} as IsOpen from Absences as r
      where ${of(sql`r.CustomerID`)} and ${isForecast(rules)}
      ${includeOpportunities ? opportunities : sql``}) as f
    group by f.Account`.execute(session)
}

/** The request `r` is a sales forecast that counts (spec crm §2.3 rule 21, §5.4). */
export function isForecast({ forecast }: Pick<StatusRules, 'forecast'>): RawBuilder<unknown> {
  const { requestTypes, ignoreStatuses } = forecast
  const ofType =
    requestTypes === undefined
      ? sql`exists (select 1 from AbsenceTypes as t where t.ID = r.Type and t.UseInSalesBudget = 1)`
      : sql`r.Type in (${sql.join(requestTypes)})`
  return ignoreStatuses.length === 0 ? ofType : sql`${ofType} and r.Status not in (${sql.join(ignoreStatuses)})`
}

/** 1 when the request `r` is open or approved, else 0 (rule 19). */
export function isOpenForecast({ forecast }: Pick<StatusRules, 'forecast'>): RawBuilder<number> {
  return sql<number>`case when r.Status in (${sql.join(forecast.openOrApprovedStatuses)}) then 1 else 0 end`
}
