import { type DetailValue, formatAmount, type JobRun, type Rejection, trimCode } from '@synergy-jobs/core'
import { takeRows } from '@synergy-jobs/core/internal'
import { sql } from 'kysely'
import type { Tally } from '../shared/accounts/open-tally.ts'
import { judgeRating, type RatingVerdict } from '../shared/ratings/judge-rating.ts'
import type { ExchangeRates } from '../shared/ratings/open-exchange-rates.ts'
import type { RatingRule } from '../shared/ratings/rating-rule.ts'
import type { RatingSettings } from '../shared/ratings/rating-settings.ts'
import { ratedAccounts } from '../shared/ratings/rating-tables.ts'
import { readTotals } from '../shared/ratings/read-totals.ts'
import type { RatingPlan } from './plan-rating.ts'
import type { RatingOptions } from './rating-options.ts'
import type { RatingChange, RatingFields } from './rating-result.ts'
import { writeRatings } from './write-ratings.ts'

/** What a run works with once accounts, members and values are staged. */
export interface RatingWork {
  readonly run: JobRun<RatingFields>
  readonly options: RatingOptions & { readonly chunkSize: number }
  readonly settings: RatingSettings
  readonly rules: readonly RatingRule[]
  readonly rates: ExchangeRates
  readonly plan: RatingPlan
}

/** An account whose rating is to change. */
export interface StagedRating {
  readonly accountId: number
  readonly account: string
  readonly type: string | null
  readonly status: string | null
  readonly from: number | null
  readonly to: number | null
  readonly change: RatingChange
}

/** How far a run has come. */
export interface RatingState {
  readonly tally: Tally
  readonly after: number
}

/** Rates the staged accounts, in chunks in the order of their IDs; a resumed run goes on behind its checkpoint. */
export async function changeRatings(
  work: RatingWork,
  start: RatingState,
): Promise<RatingState & { readonly changes: readonly RatingChange[] }> {
  const { run, options } = work
  const changes: RatingChange[] = []
  let state = start
  for (;;) {
    const page = await readPage(run, state.after, options.chunkSize)
    const last = page.at(-1)
    if (last === undefined) return { ...state, changes }
    const totals = await readTotals(run.session, page[0]?.AccountId ?? 0, last.AccountId)
    const judged = page.map((account) => judge(work, account, totals.get(account.AccountId)))
    const done = await writePage(work, judged, { tally: state.tally, after: last.AccountId })
    for (const { change } of done.kept) if (changes.length < options.maxChanges) changes.push(change)
    state = done.state
    run.progress('rating', state.tally.count('judged'))
  }
}

async function writePage(
  work: RatingWork,
  judged: readonly Judged[],
  start: RatingState,
): Promise<{ readonly state: RatingState; readonly kept: readonly StagedRating[] }> {
  const { run } = work
  for (const { rejection } of judged) if (rejection !== undefined) run.reject(rejection)
  const staged = judged.flatMap((one) => (one.staged === undefined ? [] : [one.staged]))
  const rejected = judged.filter(({ rejection }) => rejection !== undefined).length
  const counts = (written: number) => ({ read: judged.length, written, skipped: judged.length - written - rejected, rejected })
  let kept: readonly StagedRating[] = staged
  let state = tallied(start, judged, kept)
  if (staged.length === 0) {
    run.count(counts(0))
    return { state, kept }
  }
  await run.chunk({
    planned: counts(staged.length),
    // Read when the work is done: accounts that somebody else changed meanwhile are not in it.
    get checkpoint() {
      return checkpointOf(work, state)
    },
    async work(trx) {
      kept = await writeRatings(trx, work, staged)
      state = tallied(start, judged, kept)
      return counts(kept.length)
    },
  })
  const meanwhile = staged.length - kept.length
  if (meanwhile > 0) {
    const text = `${meanwhile} accounts were changed by somebody else while the run went on; they keep their rating until the next run.`
    run.message('warning', 'W_CHANGED_MEANWHILE', text, { accounts: meanwhile })
  }
  return { state, kept }
}

/** What a resumed run needs to go on as if nothing had happened. */
export function checkpointOf({ plan, settings, rates }: RatingWork, { tally, after }: RatingState) {
  return { asOf: settings.day.asOf, after, tally: tally.saved(), plan: JSON.parse(JSON.stringify(plan)) as DetailValue, rates: rates.asked }
}

function tallied({ tally: before, after }: RatingState, judged: readonly Judged[], kept: readonly StagedRating[]): RatingState {
  const tally = before.copy()
  const shown = (rating: number | null): string => (rating === null ? '' : String(rating))
  for (const { change, from, to } of kept) tally.move([change.type, shown(from)], [change.type, shown(to)])
  tally.add('judged', judged.length)
  tally.add('rejected', judged.filter(({ rejection }) => rejection !== undefined).length)
  tally.add('changed', kept.length)
  for (const { verdict } of judged) tally.add(verdict.kind, 1)
  const meanwhile = judged.filter(({ staged }) => staged !== undefined).length - kept.length
  if (meanwhile > 0) tally.add('meanwhile', meanwhile)
  return { tally, after }
}

interface Judged {
  readonly verdict: RatingVerdict
  readonly staged?: StagedRating
  readonly rejection?: Rejection
}

function judge(work: RatingWork, account: PageRow, totals: Parameters<typeof judgeRating>[0]): Judged {
  const { settings, rules, rates } = work
  const type = (account.cmp_type ?? '').trim().toUpperCase()
  const owner = type === settings.codes.types.reseller.toUpperCase() ? 'reseller' : 'customer'
  const own = rules.filter((rule) => rule.owner === owner)
  const verdict = judgeRating(totals, own, { settings, rates })
  if (verdict.kind === 'currency' || verdict.kind === 'price') return { verdict, rejection: rejectionOf(account, verdict) }
  const to = 'rating' in verdict ? verdict.rating : undefined
  if (to === undefined || to === account.cmp_rating) return { verdict }
  const currency = rates.named((verdict.kind === 'rated' ? verdict.rule : own[0])?.currency ?? '')
  const total = 'total' in verdict && verdict.total !== undefined ? { total: formatAmount(verdict.total), currency } : {}
  const change: RatingChange = {
    account: account.cmp_wwn,
    code: trimCode(account.cmp_code) ?? '',
    name: account.cmp_name?.trim() ?? '',
    type,
    ...(account.cmp_rating === null ? {} : { fromRating: account.cmp_rating }),
    ...(to === null ? {} : { toRating: to }),
    ...total,
  }
  const { AccountId, cmp_wwn, cmp_type, cmp_status, cmp_rating } = account
  return {
    verdict,
    staged: { accountId: AccountId, account: cmp_wwn, type: cmp_type, status: cmp_status, from: cmp_rating, to, change },
  }
}

function rejectionOf(account: PageRow, verdict: RatingVerdict & { readonly kind: 'currency' | 'price' }): Rejection {
  const code = trimCode(account.cmp_code) ?? account.cmp_wwn
  const where = { account: account.cmp_wwn, code }
  if (verdict.kind === 'price') {
    const text = `Account ${code} has ${verdict.lines} contract lines with a price of 100,000,000,000 or more; correct them.`
    return { code: 'E_PRICE', text, where }
  }
  const from = verdict.from.map((currency) => currency || 'no currency').join(', ')
  const text = `Account ${code} has contracts in ${from}, and its rules are in ${verdict.to || 'no currency'}; pass rate, and defaultCurrency where one is empty.`
  return { code: 'E_CURRENCY', text, where, value: from.slice(0, 100) }
}

interface PageRow {
  readonly AccountId: number
  readonly cmp_wwn: string
  readonly cmp_code: string | null
  readonly cmp_name: string | null
  readonly cmp_type: string | null
  readonly cmp_status: string | null
  readonly cmp_rating: number | null
}

async function readPage(run: JobRun<RatingFields>, after: number, size: number): Promise<readonly PageRow[]> {
  const query = run.session
    .selectFrom(sql<{ readonly AccountId: number }>`${sql.table(ratedAccounts.name)}`.as('r'))
    .innerJoin('cicmpy as a', 'a.ID', 'r.AccountId')
    .select(['r.AccountId', 'a.cmp_wwn', 'a.cmp_code', 'a.cmp_name', 'a.cmp_type', 'a.cmp_status', 'a.cmp_rating'])
    .where('r.AccountId', '>', after)
    .orderBy('r.AccountId')
  return await takeRows(query, size).execute()
}
