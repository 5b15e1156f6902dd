import type { Database } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import { stageStatusChanges } from '../shared/statuses/stage-status-changes.ts'
import { isForecast, isOpenForecast, stageStatusFacts } from '../shared/statuses/stage-status-facts.ts'
import type { StatusRuleNumber, StatusRules } from '../shared/statuses/status-rules.ts'
import { statusChanges } from '../shared/statuses/status-tables.ts'
import type { ExplainedContract, ExplainedForecast, ExplainedStatus, ExplainedStep } from './explanation.ts'
import type { FoundAccount } from './find-account.ts'

/** Explains the type and status of one account: the verdict is computed by the statements of the job, over this account alone. */
export async function explainStatus(
  session: Kysely<Database>,
  account: FoundAccount,
  rules: StatusRules,
  contracts: readonly ExplainedContract[],
): Promise<ExplainedStatus> {
  await stageStatusFacts(session, rules, account.guid)
  await stageStatusChanges(session, rules, account.guid)
  const { rows } = await sql<VerdictRow>`
    select c.NewType as type, c.NewStatus as status, c.RuleNumber as ruleNumber from ${sql.table(statusChanges.name)} as c`.execute(session)
  const [row] = rows
  const forecasts = await readForecasts(session, account, rules)
  const rule = row === undefined || row.ruleNumber === 0 ? undefined : row.ruleNumber
  const toType = (row?.type ?? account.type).trim().toUpperCase()
  const toStatus = (row?.status ?? account.status).trim().toUpperCase()
  const verdict = { toType, toStatus, ...(rule === undefined ? {} : { rule }) }
  return { contracts, forecasts, ...verdict, steps: stepsOf({ account, rules, contracts, forecasts, verdict }) }
}

interface VerdictRow {
  readonly type: string | null
  readonly status: string | null
  readonly ruleNumber: StatusRuleNumber | 0
}

async function readForecasts(session: Kysely<Database>, account: FoundAccount, rules: StatusRules): Promise<readonly ExplainedForecast[]> {
  const { rows } = await sql<{ readonly number: number; readonly status: number; readonly isOpen: number }>`
    select r.HID as number, r.Status as status, ${isOpenForecast(rules)} as isOpen from Absences as r
    where r.CustomerID = ${account.guid} and ${isForecast(rules)} order by r.HID`.execute(session)
  const requests = rows.map(({ number, status, isOpen }) => ({ kind: 'request', number, status, openOrApproved: isOpen === 1 }) as const)
  if (!rules.forecast.includeOpportunities) return requests
  const opportunities = await session
    .selectFrom('Opportunities')
    .select('ID')
    .where('AccountID', '=', account.guid)
    .where('DealStatus', '=', rules.codes.undecidedDeal)
    .orderBy('ID')
    .execute()
  return [...requests, ...opportunities.map(({ ID }) => ({ kind: 'opportunity', number: ID, openOrApproved: true }) as const)]
}

function stepsOf(parts: {
  readonly account: FoundAccount
  readonly rules: StatusRules
  readonly contracts: readonly ExplainedContract[]
  readonly forecasts: readonly ExplainedForecast[]
  readonly verdict: Pick<ExplainedStatus, 'toType' | 'toStatus' | 'rule'>
}): readonly ExplainedStep[] {
  const { account, rules, contracts, forecasts, verdict } = parts
  const step = (number: number, text: string): ExplainedStep => ({ rule: `§2.3 rule ${number}`, text })
  const best = (['active with a service item', 'active', 'over'] as const).find((kind) => contracts.some((one) => one.verdict === kind))
  const open = forecasts.filter(({ openOrApproved }) => openOrApproved).length
  const isProtected = rules.protectStatuses.some((status) => status.toUpperCase() === account.status)
  return [
    step(
      2,
      `Today is ${rules.day.asOf}; contracts run when their final date is empty or ${rules.day.firstActiveDay.toISOString().slice(0, 10)} or later.`,
    ),
    ...(rules.mode === 'full' ? [step(6, `${contracts.length} contracts; the best one is ${best ?? 'none'}.`)] : []),
    step(21, `${forecasts.length} sales forecasts, ${open} of them open or approved.`),
    verdict.rule === undefined
      ? step(16, 'No rule speaks of this account; it stays as it is.')
      : step(verdict.rule, `${meanings[verdict.rule]}: ${account.type}/${account.status} becomes ${verdict.toType}/${verdict.toStatus}.`),
    ...(isProtected ? [{ rule: '§2.5', text: `Status ${account.status} is protected and stays.` }] : []),
  ]
}

const meanings: Readonly<Record<StatusRuleNumber, string>> = {
  9: 'A contract makes the account a customer, with the status of its best contract',
  11: 'A customer with an active service item keeps a form of Active',
  12: 'A customer with an active service item is Active',
  13: 'A customer with active contracts, but no active service item, is Passive',
  14: 'A customer whose contracts are all over goes to Exit',
  15: 'A customer without any contract goes to Exit',
  17: 'A sales forecast makes the account an active prospect',
  18: 'A prospect without any sales forecast is not validated',
  19: 'An open or approved forecast brings a prospect back from Exit',
}
