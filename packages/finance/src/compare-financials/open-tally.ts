import { createHash } from 'node:crypto'
import { type Amount, addAmounts, amountOfUnits, formatAmount, roundAmount } from '@synergy-jobs/core'
import { exactDecimals } from '@synergy-jobs/core/internal'
import type { DifferenceKind, PeriodDifference, SideTotals } from './compare-result.ts'
import { compareTotals, type FoundDifference, shownKey, type TotalRules } from './compare-totals.ts'
import type { LedgerTotal } from './ledger-total.ts'
import type { Pair } from './merge-sorted.ts'

/** What the totals of a division add up to. */
export interface Tally {
  readonly synergy: SideTotals
  readonly inBackOffice: SideTotals
  readonly agreed: number
  readonly differenceCount: number
  readonly unexplainedCount: number
  /** The first differences, with their keys. */
  readonly differences: readonly FoundDifference[]
  readonly periods: readonly PeriodDifference[]
  /** Lines of the back office that wait to be replicated. */
  readonly waitingLines: number
  /** SHA-256 of all totals of both sides: whether anything is new since the last comparison. */
  readonly fingerprint: string
}

/** Takes the pairs of a division one after the other and keeps only what is told of them: memory grows with differences, up to the limit. */
export function openTally(rules: TotalRules, maxDifferences: number): { add(pair: Pair<LedgerTotal, LedgerTotal>): void; end(): Tally } {
  const [synergy, backOffice] = [openSide(rules), openSide(rules)]
  const hash = createHash('sha256')
  const differences: FoundDifference[] = []
  const periods = new Map<string, PeriodSums>()
  const counts = { agreed: 0, differences: 0, unexplained: 0, waitingLines: 0 }
  return {
    add(pair) {
      hash.update(fingerprintOf(pair))
      synergy.add(pair.left)
      backOffice.add(pair.right)
      counts.waitingLines += pair.right?.waitingLines ?? 0
      const found = compareTotals(pair, rules)
      const period = periodOf(periods, pair, rules)
      if (found === undefined) {
        counts.agreed++
        return
      }
      counts.differences++
      if (!found.shown.explained) counts.unexplained++
      if (differences.length < maxDifferences) differences.push(found)
      addToPeriod(period, found)
    },
    end: () => ({
      synergy: synergy.end(),
      inBackOffice: backOffice.end(),
      agreed: counts.agreed,
      differenceCount: counts.differences,
      unexplainedCount: counts.unexplained,
      differences,
      periods: differingYears([...periods.values()]).map((sums) => shownPeriod(sums, rules)),
      waitingLines: counts.waitingLines,
      fingerprint: hash.digest('hex'),
    }),
  }
}

function openSide({ decimals }: TotalRules) {
  let [totals, lines, balance] = [0, 0, amountOfUnits(0n, exactDecimals)]
  return {
    add(total: LedgerTotal | undefined): void {
      if (total === undefined) return
      totals++
      lines += total.lines
      balance = addAmounts(balance, total.amount)
    },
    end: (): SideTotals => ({ totals, lines, balance: formatAmount(roundAmount(balance, decimals)) }),
  }
}

interface PeriodSums {
  readonly year: number | null
  readonly period: string
  count: number
  explained: Amount
  readonly byKind: Record<DifferenceKind, Amount>
}

/** The sums of the period of a pair; a ledger has some hundreds of periods at most. */
function periodOf(periods: Map<string, PeriodSums>, pair: Pair<LedgerTotal, LedgerTotal>, { decimals }: TotalRules): PeriodSums {
  const key = pair.left ?? pair.right
  const name = `${key.year}/${key.period}`
  const known = periods.get(name)
  if (known !== undefined) return known
  const zero = amountOfUnits(0n, decimals)
  const { year, period } = shownKey(key)
  const sums = { year, period, count: 0, explained: zero, byKind: { amount: zero, 'only-in-synergy': zero, 'only-in-back-office': zero } }
  periods.set(name, sums)
  return sums
}

function addToPeriod(sums: PeriodSums, { shown, size }: FoundDifference): void {
  sums.count++
  sums.byKind[shown.kind] = addAmounts(sums.byKind[shown.kind], size)
  if (shown.explained) sums.explained = addAmounts(sums.explained, size)
}

/** Whole years, so that a chart shows where in the year something differs. */
function differingYears(periods: readonly PeriodSums[]): readonly PeriodSums[] {
  const years = new Set(periods.filter(({ count }) => count > 0).map(({ year }) => year))
  return periods.filter(({ year }) => years.has(year))
}

function shownPeriod({ year, period, count, explained, byKind }: PeriodSums, { decimals }: TotalRules): PeriodDifference {
  const show = (amount: Amount): string => formatAmount(roundAmount(amount, decimals))
  return {
    year,
    period,
    differences: count,
    amount: show(byKind.amount),
    onlyInSynergy: show(byKind['only-in-synergy']),
    onlyInBackOffice: show(byKind['only-in-back-office']),
    explained: show(explained),
  }
}

function fingerprintOf({ left, right }: Pair<LedgerTotal, LedgerTotal>): string {
  const side = (total: LedgerTotal | undefined): string =>
    total === undefined ? '-' : `${total.amount.units} ${total.lines} ${total.waitingLines}`
  const { year, period, account } = left ?? right
  return `${year}|${period}|${account}|${side(left)}|${side(right)}\n`
}
