import { createHash } from 'node:crypto'
import { formatAmount, type JobRun } from '@synergy-jobs/core'
import type { RatingRule } from '../shared/ratings/rating-rule.ts'
import type { RatingSettings } from '../shared/ratings/rating-settings.ts'
import { readLastRun } from './last-run.ts'
import type { RatingOptions } from './rating-options.ts'
import type { RatedFor, RatingReason } from './rating-result.ts'
import { type Fingerprint, takeFingerprint } from './take-fingerprint.ts'

/** What the last run of this job left for the next one, in the ledger of units. */
export interface RatingMemory extends Fingerprint {
  /** Wall-clock start, ISO 8601. */
  readonly startedAt: string
  /** ISO 8601. */
  readonly firstActiveDay: string
  readonly rules: string
  readonly options: string
}

/** What a run is going to do; plain data, so that a resumed run does the same. */
export interface RatingPlan {
  readonly full: boolean
  /** Why all accounts are rated; empty for an incremental run. */
  readonly reasons: readonly RatingReason[]
  /** What happened from here on is new: wall-clock time, ISO 8601. */
  readonly since?: string
  /** Contracts that were active on this day and no longer are: ISO 8601. */
  readonly activeSince?: string
  /** Accounts with a larger `cicmpy.ID` are new. */
  readonly lastAccountId: number
  readonly lastRun?: string
  /** Rows of the setting. */
  readonly settingRows: number
  /** What the next run gets to know. */
  readonly memory: RatingMemory
}

/** Key of the one unit in which the job keeps its memory. */
export const memoryKey = 'memory'

/** Decides whether all accounts are to be rated, or those that something happened to, and says why (spec crm §3.5). */
export async function planRating(
  run: JobRun,
  options: RatingOptions,
  { settings, rules }: { readonly settings: RatingSettings; readonly rules: readonly RatingRule[] },
): Promise<RatingPlan> {
  const startedAt = run.localNow()
  const lastRun = await readLastRun(run.db, options.codes)
  const earlier = await recall(run)
  const prints = await takeFingerprint(run.db, options.codes.contractTypes, earlier)
  const memory: RatingMemory = {
    ...prints.now,
    startedAt: startedAt.toISOString(),
    firstActiveDay: settings.day.firstActiveDay.toISOString(),
    rules: digest(
      rules.map(({ owner, rating, currency, start, end }) => [owner, rating, currency, formatAmount(start), formatAmount(end)]),
    ),
    options: digest(optionsThatMatter(options)),
  }
  const reasons: RatingReason[] = [
    ...(options.full ? (['asked'] as const) : []),
    ...(lastRun.at === undefined ? (['never-run'] as const) : earlier === undefined ? (['no-memory'] as const) : []),
    ...(earlier === undefined ? [] : changesSince(earlier, memory, prints.ofEarlier)),
  ]
  const since = lastRun.at === undefined || earlier === undefined ? undefined : sinceOf(lastRun.at, earlier, options.overlapMinutes)
  return {
    full: reasons.length > 0,
    reasons,
    lastAccountId: earlier?.accountId ?? 0,
    settingRows: lastRun.rows,
    memory,
    ...(since === undefined || earlier === undefined ? {} : { since, activeSince: earlier.firstActiveDay }),
    ...(lastRun.at === undefined ? {} : { lastRun: lastRun.at.toISOString().slice(0, -1) }),
  }
}

/** The reasons of a run over all accounts, for its result. */
export function reasonsOf(plan: RatingPlan, accounts: number): readonly RatedFor[] {
  return plan.reasons.map((reason) => ({ reason, accounts }))
}

async function recall(run: JobRun): Promise<RatingMemory | undefined> {
  const unit = (await run.units.find([memoryKey])).get(memoryKey)
  return unit === undefined ? undefined : (unit.details as unknown as RatingMemory)
}

/** What changed without leaving a changed row behind (spec crm §3.5). */
function changesSince(
  earlier: RatingMemory,
  now: RatingMemory,
  remaining: Pick<Fingerprint, 'accounts' | 'contracts'>,
): readonly RatingReason[] {
  const found: readonly (readonly [RatingReason, boolean])[] = [
    ['rules-changed', earlier.rules !== now.rules],
    ['options-changed', earlier.options !== now.options],
    ['contracts-removed', earlier.contracts !== remaining.contracts],
    ['accounts-moved', earlier.accounts !== remaining.accounts],
    ['day-moved-back', now.firstActiveDay < earlier.firstActiveDay],
  ]
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

/** The setting is also written by the original program: the earlier of both dates misses nothing. */
function sinceOf(lastRun: Date, earlier: RatingMemory, overlapMinutes: number): string {
  const at = Math.min(lastRun.getTime(), new Date(earlier.startedAt).getTime())
  return new Date(at - overlapMinutes * 60_000).toISOString()
}

function optionsThatMatter({ noMatch, withoutContract, compare, defaultCurrency, finalDateCountsAsActive, rate, codes }: RatingOptions) {
  return { noMatch, withoutContract, compare, defaultCurrency, finalDateCountsAsActive, converts: rate !== undefined, codes }
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
