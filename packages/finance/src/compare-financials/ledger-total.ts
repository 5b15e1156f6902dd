import type { Amount } from '@synergy-jobs/core'
import { compareCodes } from '@synergy-jobs/core/internal'

/** Year, period and account: what a total stands for. */
export interface TotalKey {
  /** -1 for lines without a year. */
  readonly year: number
  /** Three characters, filled up with zeros on the left. */
  readonly period: string
  /** Trimmed, in upper case. */
  readonly account: string
}

/** The total of a year, period and account on one side. */
export interface LedgerTotal extends TotalKey {
  /** Trimmed, in upper case; empty in a back office, where the database is the division. */
  readonly division: string
  /** Exact, with four decimals. */
  readonly amount: Amount
  readonly lines: number
  /** What of it waits to be replicated; zero where nobody knows. */
  readonly waiting: Amount
  readonly waitingLines: number
}

/** The order in which both sides give their totals. */
export function compareKeys(left: TotalKey, right: TotalKey): number {
  return left.year - right.year || compareCodes(left.period, right.period) || compareCodes(left.account, right.account)
}
