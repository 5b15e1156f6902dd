import type { Database } from '@synergy-jobs/core'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { inDivisions } from '../accounts/in-divisions.ts'
import type { StatusRules } from './status-rules.ts'
import { contractFacts, forecastFacts, statusChanges } from './status-tables.ts'

/**
 * Computes in one statement which accounts change, and by which rule (spec crm §2.3 steps 2–4), from the facts at hand.
 *
 * @param account - only this account (`cicmpy.cmp_wwn`), and also when nothing changes
 */
export async function stageStatusChanges(session: Kysely<Database>, rules: StatusRules, account?: string): Promise<void> {
  const { protectStatuses } = rules
  const kept = protectStatuses.length === 0 ? sql`` : sql`when v.OldStatus in (${sql.join(protectStatuses.map(upper))}) then v.OldStatus`
  const differs = sql`(d.NewType <> d.OldType or isnull(d.NewStatus, '') <> isnull(d.OldStatus, ''))`
  await sql`
    insert into ${sql.table(statusChanges.name)} (AccountId, Account, OldType, OldStatus, NewType, NewStatus, RuleNumber)
    select d.AccountId, d.Account, d.OldType, d.OldStatus, d.NewType, d.NewStatus, d.RuleNumber from (
      select v.AccountId, v.Account, v.OldType, v.OldStatus, v.RuleNumber, ${newType(rules)} as NewType,
        case ${kept} ${newStatus(rules)} else v.OldStatus end as NewStatus
      from (${verdicts(rules, account)}) as v) as d
    where ${account === undefined ? differs : sql`1 = 1`}`.execute(session)
}

/** The condition that an account, called `a`, is one that the job looks at. */
export function isExamined({ mode, codes, divisions }: Pick<StatusRules, 'mode' | 'codes' | 'divisions'>): RawBuilder<unknown> {
  const { customer, prospect, notValidated, associate } = codes.types
  const types = mode === 'full' ? [customer, prospect, notValidated, associate] : [prospect, notValidated, associate]
  return sql`a.cmp_type in (${sql.join(types)}) and ${inDivisions(divisions)}`
}

/** The rule that decides about each account; 0 for none. */
function verdicts(rules: StatusRules, account: string | undefined): RawBuilder<unknown> {
  const { customer, prospect, notValidated, associate } = rules.codes.types
  const { active, passive, exit, pilot, reference, blocked } = rules.codes.statuses
  const one = account === undefined ? sql`` : sql`and a.cmp_wwn = ${account}`
  return sql`
    select a.ID as AccountId, a.cmp_wwn as Account, a.cmp_type as OldType, a.cmp_status as OldStatus, k.Best,
      case
        when a.cmp_type = ${customer} then
          case
            when k.Best = 3 and a.cmp_status in (${sql.join([active, pilot, reference, blocked])}) then 11
            when k.Best = 3 and a.cmp_status in (${sql.join([passive, exit])}) then 12
            when k.Best = 3 then 0
            when k.Best = 2 then 13
            when k.Best = 1 then 14
            else ${rules.customersWithoutContract === 'exit' ? sql`15` : sql`0`} end
        when k.Best is not null then 9
        when a.cmp_type in (${sql.join([notValidated, associate])}) and f.Forecasts > 0 then 17
        when a.cmp_type = ${prospect} and f.Forecasts is null then 18
        when a.cmp_type = ${prospect} and a.cmp_status = ${exit} and f.OpenForecasts > 0 then 19
        else 0 end as RuleNumber
    from cicmpy as a
    left join ${sql.table(contractFacts.name)} as k on k.Account = a.cmp_wwn
    left join ${sql.table(forecastFacts.name)} as f on f.Account = a.cmp_wwn
    where ${isExamined(rules)} ${one}`
}

function newType({ codes }: StatusRules): RawBuilder<unknown> {
  const { customer, prospect, notValidated } = codes.types
  return sql`case v.RuleNumber when 9 then ${customer} when 17 then ${prospect} when 18 then ${notValidated} else v.OldType end`
}

/** The branches of a case that give the new status. */
function newStatus({ codes }: StatusRules): RawBuilder<unknown> {
  const { active, passive, exit } = codes.statuses
  return sql`
    when v.RuleNumber = 9 then case v.Best when 3 then ${active} when 2 then ${passive} else ${exit} end
    when v.RuleNumber in (12, 17, 19) then ${active}
    when v.RuleNumber = 13 then ${passive}
    when v.RuleNumber in (14, 15) then ${exit}`
}

function upper(text: string): string {
  return text.toUpperCase()
}
