import { amountOfUnits } from '@synergy-jobs/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTotals, type TotalRules } from './compare-totals.ts'
import type { LedgerTotal } from './ledger-total.ts'
import { openTally } from './open-tally.ts'

const rules: TotalRules = { decimals: 2, tolerance: 0.005, zeroTotals: 'ignore' }

function total(units: bigint, waiting = 0n, account = '1000'): LedgerTotal {
  const waitingLines = waiting === 0n ? 0 : 1
  const amounts = { amount: amountOfUnits(units, 4), waiting: amountOfUnits(waiting, 4) }
  return { division: '', year: 2026, period: '003', account, lines: 1, waitingLines, ...amounts }
}

test.each([
  // Ten-thousandths of both sides, and what is shown of them; both are rounded before they are compared.
  [10_000n, 10_049n, undefined],
  [10_000n, 10_050n, '-0.01'],
  [-10_050n, -10_000n, '-0.01'],
  [10_049n, 10_050n, '-0.01'],
])('%i against %i differs by %s', (left, right, difference) => {
  expect(compareTotals({ left: total(left), right: total(right) }, rules)?.shown.difference).toBe(difference)
})

test('rounds to the decimals of the currency', () => {
  const yen = { ...rules, decimals: 0 }
  expect(compareTotals({ left: total(1_004_999n), right: total(995_000n) }, yen)).toBeUndefined()
  expect(compareTotals({ left: total(1_005_000n), right: total(1_000_000n) }, yen)?.shown).toMatchObject({
    synergy: '101',
    backOffice: '100',
  })
  const dinar = { ...rules, decimals: 3, tolerance: 0 }
  expect(compareTotals({ left: total(10n), right: total(0n) }, dinar)?.shown.difference).toBe('0.001')
})

test('explains a difference only by what waits of this very total', () => {
  const found = (left: bigint, right: bigint, waiting: bigint) =>
    compareTotals({ left: total(left), right: total(right, waiting) }, rules)?.shown
  expect(found(10_000n, 30_000n, 20_000n)).toMatchObject({ explained: true, waiting: '2.00' })
  expect(found(10_000n, 30_000n, 19_900n)).toMatchObject({ explained: false, waiting: '1.99' })
  expect(found(10_000n, 30_000n, 0n)).toMatchObject({ explained: false })
})

test('a tally adds up to what its pairs are, whatever they are, and lists no more than it may', () => {
  const pair = fc
    .record({ left: fc.option(fc.bigInt(-50n, 50n)), right: fc.option(fc.bigInt(-50n, 50n)) })
    .filter(({ left, right }) => left !== null || right !== null)
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), fc.nat(5), (pairs, max) => {
      const tally = openTally(rules, max)
      let differ = 0
      for (const [index, { left, right }] of pairs.entries()) {
        const side = (cents: bigint | null) => (cents === null ? undefined : total(cents * 100n, 0n, String(1_000 + index)))
        const both = { left: side(left), right: side(right) } as Parameters<typeof tally.add>[0]
        tally.add(both)
        if ((left ?? 0n) !== (right ?? 0n)) differ++
      }
      const end = tally.end()
      expect(end).toMatchObject({ differenceCount: differ, unexplainedCount: differ, agreed: pairs.length - differ })
      expect(end.differences).toHaveLength(Math.min(differ, max))
      expect(end.synergy.lines).toBe(pairs.filter(({ left }) => left !== null).length)
      const sums = end.periods.map((it) => Number(it.amount) + Number(it.onlyInSynergy) + Number(it.onlyInBackOffice))
      const expected = pairs.reduce((sum, { left, right }) => sum + Math.abs(Number(left ?? 0n) - Number(right ?? 0n)), 0)
      expect(Math.round((sums[0] ?? 0) * 100)).toBe(expected)
    }),
  )
})

test('any change of any total is another fingerprint', () => {
  const print = (...pairs: readonly (readonly [bigint, bigint])[]) => {
    const tally = openTally(rules, 0)
    for (const [left, right] of pairs) tally.add({ left: total(left), right: total(right) })
    return tally.end().fingerprint
  }
  const prints = [print(), print([1n, 1n]), print([1n, 2n]), print([2n, 1n]), print([1n, 1n], [1n, 1n])]
  expect(new Set(prints).size).toBe(prints.length)
  expect(print([1n, 2n])).toBe(print([1n, 2n]))
})
