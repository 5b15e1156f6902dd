import type { DistributionCount, Transition } from '../shared/accounts/distribution.ts'

/** Why accounts were rated. The first five name accounts, the others rate all. */
export type RatingReason =
  /** A contract or line was made or changed since the last run (spec crm §3.3 rule 4). */
  | 'contract-changed'
  /** A contract or line came to its final date since the last run. */
  | 'contract-expired'
  /** Type or status of an account changed since the last run, or the account is new. */
  | 'account-changed'
  /** The item of a line changed since the last run. */
  | 'item-changed'
  /** A line is in another currency than the rules, so that its value changes with the exchange rate. */
  | 'foreign-currency'
  /** The option `full`. */
  | 'asked'
  /** There is no last run. */
  | 'never-run'
  /** The last run was another program's: what it has seen is not known. */
  | 'no-memory'
  /** A rating rule was changed, added or taken away. */
  | 'rules-changed'
  /** The job was called with other options than last time. */
  | 'options-changed'
  /** Contracts or lines are gone, or belong to somebody else. */
  | 'contracts-removed'
  /** Accounts got another parent or reseller, or were deleted. */
  | 'accounts-moved'
  /** Today is earlier than it was in the last run. */
  | 'day-moved-back'

/** A reason with the number of accounts that it touched directly; their parents and resellers come on top. */
export interface RatedFor {
  readonly reason: RatingReason
  readonly accounts: number
}

/** One account whose rating changed, or in a dry run would. */
export interface RatingChange {
  /** `cicmpy.cmp_wwn`. */
  readonly account: string
  /** `cicmpy.cmp_code`, trimmed; empty for an account without one. */
  readonly code: string
  readonly name: string
  readonly type: string
  /** Absent for none. */
  readonly fromRating?: number
  /** Absent for none. */
  readonly toRating?: number
  /** What its contracts and those of its subsidiaries (and a reseller's customers) are worth, in `currency`; e.g. `'1250.00'`. */
  readonly total?: string
  readonly currency?: string
}

/** What `rateAccounts` tells beside the common part of a result. */
export interface RatingFields {
  /** The day that counted as today, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Whether all accounts were rated. */
  readonly full: boolean
  /** Why accounts were rated. */
  readonly reasons: readonly RatedFor[]
  /** Wall-clock time of the run before, ISO 8601 without zone; absent when there was none. */
  readonly lastRun?: string
  /** Customers and resellers by rating, before and after; `drawDistribution` makes a chart of it. */
  readonly distribution: readonly DistributionCount[]
  /** How many accounts went from one rating to another. */
  readonly transitions: readonly Transition[]
  /** The first `maxChanges` changes of this run, in the order of account numbers; after a resume those since. */
  readonly changes: readonly RatingChange[]
}
