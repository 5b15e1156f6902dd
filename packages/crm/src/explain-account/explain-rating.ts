import { type Amount, amountOfUnits, type Database, formatAmount, roundAmount, trimCode } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import type { AccountTotals } from '../shared/ratings/account-totals.ts'
import { judgeRating, type RatingVerdict } from '../shared/ratings/judge-rating.ts'
import { loadRatingRules } from '../shared/ratings/load-rating-rules.ts'
import { type ExchangeRates, openExchangeRates } from '../shared/ratings/open-exchange-rates.ts'
import { type RatingRule, ratingDecimals } from '../shared/ratings/rating-rule.ts'
import type { RatingSettings } from '../shared/ratings/rating-settings.ts'
import { accountMembers, accountValues } from '../shared/ratings/rating-tables.ts'
import { readTotals } from '../shared/ratings/read-totals.ts'
import { stageMembers } from '../shared/ratings/stage-members.ts'
import { stageRatedAccounts } from '../shared/ratings/stage-rated-accounts.ts'
import { stageValues } from '../shared/ratings/stage-values.ts'
import type { ExplainedMember, ExplainedRating, ExplainedStep } from './explanation.ts'
import type { FoundAccount } from './find-account.ts'

/** Explains the rating of one account: members, sums and rule come from the statements of the job, over this account alone. */
export async function explainRating(session: Kysely<Database>, account: FoundAccount, settings: RatingSettings): Promise<ExplainedRating> {
  const { customer, reseller } = settings.codes.types
  const owner = account.type === reseller.toUpperCase() ? 'reseller' : account.type === customer.toUpperCase() ? 'customer' : undefined
  if (owner === undefined || account.status === settings.codes.statuses.exit.toUpperCase()) {
    const text = `Only customers and resellers that are not on Exit are rated; this account is ${account.type}/${account.status}.`
    return { members: [], amounts: {}, ...ratingOf(account.rating), steps: [step(6, text)] }
  }
  await stageRatedAccounts(session, { codes: settings.codes }, { account: account.guid })
  await stageMembers(session)
  await stageValues(session, settings)
  const rules = (await loadRatingRules(session, settings.codes)).filter((rule) => rule.owner === owner)
  const rates = await openExchangeRates(session, rules, settings)
  const totals = (await readTotals(session, account.id, account.id)).get(account.id)
  const verdict = judgeRating(totals, rules, { settings, rates })
  const members = await readMembers(session)
  const to = 'rating' in verdict && verdict.rating !== undefined ? verdict.rating : account.rating
  const total = 'total' in verdict ? verdict.total : undefined
  const currency = rates.named((verdict.kind === 'rated' ? verdict.rule : rules[0])?.currency ?? '')
  return {
    members,
    amounts: shown(totals?.amounts),
    ...(total === undefined ? {} : { total: formatAmount(total), currency }),
    ...ratingOf(to),
    steps: stepsOf({ members, totals, verdict, rates, settings, currency }),
  }
}

async function readMembers(session: Kysely<Database>): Promise<readonly ExplainedMember[]> {
  const { rows } = await sql<{
    readonly account: string
    readonly code: string | null
    readonly level: number
    readonly currency: string | null
    readonly units: string | number | null
    readonly lines: number | null
  }>`
    select a.cmp_wwn as account, a.cmp_code as code, m.Step as level, v.Currency as currency, v.Units as units, v.Lines as lines
    from ${sql.table(accountMembers.name)} as m inner join cicmpy as a on a.ID = m.Member
    left join ${sql.table(accountValues.name)} as v on v.Member = m.Member
    order by m.Step, a.ID, v.Currency`.execute(session)
  return [...Map.groupBy(rows, ({ account }) => account).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const amounts = new Map(
      group.flatMap(({ currency, units, lines }) =>
        currency === null || Number(lines) === 0 ? [] : [[currency.trim(), amountOfUnits(BigInt(units ?? 0), ratingDecimals)] as const],
      ),
    )
    return [{ account: first.account, code: trimCode(first.code) ?? '', level: first.level, amounts: shown(amounts) }]
  })
}

function stepsOf(parts: {
  readonly members: readonly ExplainedMember[]
  readonly totals: AccountTotals | undefined
  readonly verdict: RatingVerdict
  readonly rates: ExchangeRates
  readonly settings: RatingSettings
  readonly currency: string
}): readonly ExplainedStep[] {
  const { members, totals, verdict, rates, currency } = parts
  const subsidiaries = members.filter(({ level }) => level > 0).length
  const customers = members.filter(({ level }) => level < 0).length
  const sums = Object.entries(shown(totals?.amounts))
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, amount]) => `${name || 'no currency'} ${amount}`)
  const asked = Object.entries(rates.asked).map(([pair, rate]) => `${pair.replace('>', ' to ')} ${rate}`)
  return [
    step(7, `The account and ${subsidiaries} subsidiaries at all levels count.`),
    ...(customers > 0 ? [step(8, `${customers} customers of this reseller count as well.`)] : []),
    step(9, `Active lines are worth ${sums.join(', ') || 'nothing'}.`),
    ...(asked.length > 0 ? [{ rule: '§3.6', text: `Exchange rates: ${asked.join(', ')}.` }] : []),
    conclusion(verdict, currency),
  ]
}

function conclusion(verdict: RatingVerdict, currency: string): ExplainedStep {
  switch (verdict.kind) {
    case 'rated':
      return step(10, `The total ${currency} ${formatAmount(verdict.total)} lies in ${range(verdict.rule)}: rating ${verdict.rating}.`)
    case 'no-match': {
      const total = verdict.total === undefined ? '' : ` ${currency} ${formatAmount(verdict.total)}`
      return step(10, `The total${total} lies in no range: ${outcome(verdict.rating)}.`)
    }
    case 'without-contract':
      return step(11, `There is no contract: ${outcome(verdict.rating)}.`)
    case 'without-rules':
      return step(3, 'There is no rating rule for this kind of account: the rating stays.')
    case 'currency':
      return { rule: '§3.6', text: `No rate from ${verdict.from.join(', ') || 'no currency'} to ${verdict.to}: the account is rejected.` }
    case 'price':
      return { rule: '§3.6', text: `${verdict.lines} lines have a price too large to be one: the account is rejected.` }
  }
}

function outcome(rating: number | null | undefined): string {
  if (rating === undefined) return 'the rating stays'
  return rating === null ? 'the rating is cleared' : `rating ${rating}`
}

function range({ start, end }: RatingRule): string {
  return `${formatAmount(roundAmount(start, 2))}–${formatAmount(roundAmount(end, 2))}`
}

function step(number: number, text: string): ExplainedStep {
  return { rule: `§3.3 rule ${number}`, text }
}

function shown(amounts: ReadonlyMap<string, Amount> = new Map()): Readonly<Record<string, string>> {
  return Object.fromEntries([...amounts].map(([currency, amount]) => [currency, formatAmount(amount)]))
}

function ratingOf(rating: number | null): { readonly toRating?: number } {
  return rating === null ? {} : { toRating: rating }
}
