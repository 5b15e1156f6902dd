import {
  type Amount,
  addAmounts,
  amountFromNumber,
  amountOfUnits,
  compareAmounts,
  formatAmount,
  negateAmount,
  roundAmount,
  subtractAmounts,
} from '@synergy-jobs/core'
import { exactDecimals } from '@synergy-jobs/core/internal'
import type { Difference, DifferenceKind } from './compare-result.ts'
import type { LedgerTotal, TotalKey } from './ledger-total.ts'
import type { Pair } from './merge-sorted.ts'

/** What decides whether two totals agree. */
export interface TotalRules {
  /** Decimals of the division's currency (`valuta.amount_prec`). */
  readonly decimals: number
  /** Largest difference that is none. */
  readonly tolerance: number
  readonly zeroTotals: 'ignore' | 'report'
}

/** A difference with exact amounts, as the tally adds them up. */
export interface FoundDifference {
  readonly key: TotalKey
  readonly shown: Difference
  /** Size of the difference, without sign. */
  readonly size: Amount
}

/**
 * Compares the totals that both sides have of a year, period and account: both are rounded to the currency, and differ when they are
 * further apart than the tolerance (spec finance §4.3 rule 4). A side without lines counts as zero.
 *
 * @returns undefined when they agree
 */
export function compareTotals({ left, right }: Pair<LedgerTotal, LedgerTotal>, rules: TotalRules): FoundDifference | undefined {
  const synergy = rounded(left?.amount, rules)
  const backOffice = rounded(right?.amount, rules)
  const difference = subtractAmounts(synergy, backOffice)
  const kind: DifferenceKind = left === undefined ? 'only-in-back-office' : right === undefined ? 'only-in-synergy' : 'amount'
  const apart = isApart(difference, rules)
  if (!apart && (kind === 'amount' || rules.zeroTotals === 'ignore')) return undefined
  const waiting = right !== undefined && right.waitingLines > 0 ? rounded(right.waiting, rules) : undefined
  const key = left ?? right
  return {
    key,
    size: absolute(difference),
    shown: {
      ...shownKey(key),
      kind,
      synergy: formatAmount(synergy),
      backOffice: formatAmount(backOffice),
      difference: formatAmount(difference),
      synergyLines: left?.lines ?? 0,
      backOfficeLines: right?.lines ?? 0,
      ...(waiting === undefined ? {} : { waiting: formatAmount(waiting) }),
      explained: waiting !== undefined && !isApart(addAmounts(difference, waiting), rules),
    },
  }
}

/** A year, period and account as people write them. */
export function shownKey({ year, period, account }: TotalKey): Pick<Difference, 'year' | 'period' | 'account'> {
  return { year: year < 0 ? null : year, period: period.replace(/^0+/, ''), account }
}

/** Whether two amounts of this difference count as different. */
export function isApart(difference: Amount, { tolerance }: Pick<TotalRules, 'tolerance'>): boolean {
  return compareAmounts(absolute(difference), amountFromNumber(tolerance, { decimals: exactDecimals })) > 0
}

/** An amount without its sign. */
export function absolute(amount: Amount): Amount {
  return amount.units < 0n ? negateAmount(amount) : amount
}

function rounded(amount: Amount | undefined, { decimals }: TotalRules): Amount {
  return amount === undefined ? amountOfUnits(0n, decimals) : roundAmount(amount, decimals)
}
