import { defineJob } from '@synergy-jobs/core'
import { countAccounts } from '../shared/accounts/count-accounts.ts'
import { distribute } from '../shared/accounts/distribute.ts'
import type { CountedAccounts } from '../shared/accounts/distribution.ts'
import { type Letters, loadLetters } from '../shared/accounts/load-letters.ts'
import { openTally, type Tally } from '../shared/accounts/open-tally.ts'
import { openStaging } from '../shared/accounts/staging.ts'
import { warnOfLostContracts } from '../shared/contracts/warn-of-lost-contracts.ts'
import { findLoops } from '../shared/ratings/find-loops.ts'
import { findRuleProblems } from '../shared/ratings/find-rule-problems.ts'
import { loadRatingRules } from '../shared/ratings/load-rating-rules.ts'
import { openExchangeRates } from '../shared/ratings/open-exchange-rates.ts'
import type { RatingSettings } from '../shared/ratings/rating-settings.ts'
import { ratingSettingsOf } from '../shared/ratings/rating-settings-of.ts'
import { accountMembers, accountValues, ratedAccounts, ratingChanges, touchedAccounts } from '../shared/ratings/rating-tables.ts'
import { stageMembers } from '../shared/ratings/stage-members.ts'
import { stageRatedAccounts } from '../shared/ratings/stage-rated-accounts.ts'
import { stageValues } from '../shared/ratings/stage-values.ts'
import { changeRatings } from './change-ratings.ts'
import { finishRating } from './finish-rating.ts'
import { neededForReading, neededForWriting } from './needed-columns.ts'
import { planRating, type RatingPlan, reasonsOf } from './plan-rating.ts'
import { ratingOptions } from './rating-options.ts'
import type { RatingFields } from './rating-result.ts'
import { stageTouched } from './stage-touched.ts'
import { tellLoops, tellPlan, tellRatings, tellRules } from './tell-ratings.ts'

const fields: RatingFields = { asOf: '', full: false, reasons: [], distribution: [], transitions: [], changes: [] }

/**
 * Gives customers and resellers a rating from the value of their contracts and the rating rules: CRMRating.exe, of the later
 * product `CRMRating` (spec crm §3). Only accounts that something happened to since the last run are rated, unless `full` asks for all or
 * something happened that leaves no changed row behind; the result says why.
 *
 * Reads `cicmpy`, `ItemNumbers`, `Items`, `RatingAmounts`, `BacoSettings` and the letters. Writes `cicmpy.cmp_rating` where it
 * differs, `EbcDataLog` where `changeLog` is given, the last run in `BacoSettings`, and one unit of ours. Locks the job for the whole
 * database. The database finds the accounts, their subsidiaries and the sums of their contracts; totals are converted and compared
 * exactly, and written in chunks of `chunkSize` accounts. Stopped in the middle, it has rated whole accounts and not moved the last run.
 *
 * The person needs function right 337. Accounts whose contracts cannot be added up are rejected and keep their rating.
 *
 * @throws JobError `invalid-code` when a letter is not in `AccountTypes` or `AccountStatus`
 *
 * @example
 * ```ts
 * const { reasons, changes } = await rateAccounts(context, { rate: (from, to) => (from === 'USD' && to === 'EUR' ? 0.92 : undefined) })
 * for (const { code, fromRating, toRating, total } of changes) console.log(code, fromRating, toRating, total)
 * ```
 */
export const rateAccounts = defineJob({
  name: 'rateAccounts',
  replaces: ['CRMRating.exe'],
  summary: 'Gives customers and resellers a rating from the value of their contracts.',
  options: ratingOptions,
  reads: neededForReading,
  writes: neededForWriting,
  functionRight: 337,
  fields,
  async run(_context, options, run) {
    const { checkpoint } = run
    const asOf = (checkpoint?.['asOf'] as string | undefined) ?? options.asOf
    const settings = ratingSettingsOf({ ...options, asOf }, run.localNow())
    const letters = await loadLetters(run.db, options.codes)
    const rules = await loadRatingRules(run.db, options.codes)
    tellRules(run, findRuleProblems(rules))
    const plan = (checkpoint?.['plan'] as unknown as RatingPlan | undefined) ?? (await planRating(run, options, { settings, rules }))
    tellPlan(run, plan)
    await warnOfLostContracts(run, settings)
    const before = checkpoint === undefined ? await countRated(run.db, settings) : []
    run.progress('adding up', 0)
    await using _staging = await openStaging(run.session, [touchedAccounts, ratedAccounts, accountMembers, accountValues, ratingChanges])
    const touched = plan.full ? [] : await stageTouched(run, plan, { settings, rules })
    await stageRatedAccounts(run.session, settings, plan.full ? 'all' : 'touched')
    await stageMembers(run.session, run.signal)
    tellLoops(run, await findLoops(run.session))
    await stageValues(run.session, settings)
    const rates = await openExchangeRates(run.session, rules, settings, checkpoint?.['rates'] as Record<string, number> | undefined)
    const work = { run, options, settings, rules, rates, plan }
    const tally = openTally(before, checkpoint?.['tally'])
    const done = await changeRatings(work, { tally, after: Number(checkpoint?.['after'] ?? 0) })
    tellRatings(run, options, done.tally)
    await finishRating(work, done)
    return {
      asOf: settings.day.asOf,
      full: plan.full,
      reasons: plan.full ? reasonsOf(plan, done.tally.count('judged')) : touched,
      ...(plan.lastRun === undefined ? {} : { lastRun: plan.lastRun }),
      ...outcome(done.tally, letters),
      changes: done.changes,
    }
  },
})

async function countRated(db: Parameters<typeof countAccounts>[0], settings: RatingSettings): Promise<readonly CountedAccounts[]> {
  const rated = new Set([settings.codes.types.customer, settings.codes.types.reseller].map((letter) => letter.toUpperCase()))
  return (await countAccounts(db, 'cmp_rating', settings.divisions)).filter(({ type }) => rated.has(type))
}

function outcome(tally: Tally, letters: Letters): Pick<RatingFields, 'distribution' | 'transitions'> {
  const transitions = tally.transitions()
  const distribution = distribute(tally.before, transitions, {
    typeName: (type) => letters.types.get(type) ?? type,
    valueName: (rating) => (rating === '' ? 'Not rated' : `Rating ${rating}`),
  })
  return { distribution, transitions }
}
