import { expect, test } from 'vitest'
import { amountOfUnits } from './amount-of-units.ts'
import { compareAmounts } from './compare-amounts.ts'

test('orders by value, whatever the decimals', () => {
  expect(compareAmounts(amountOfUnits(15n, 1), amountOfUnits(150n))).toBe(0)
  expect(compareAmounts(amountOfUnits(-1n), amountOfUnits(0n, 0))).toBe(-1)
  expect(compareAmounts(amountOfUnits(2n, 0), amountOfUnits(199n))).toBe(1)
})

test('sorts', () => {
  const sorted = [amountOfUnits(3n), amountOfUnits(-2n), amountOfUnits(1n, 0)].sort(compareAmounts)
  expect(sorted.map(({ units }) => units)).toEqual([-2n, 3n, 1n])
})
