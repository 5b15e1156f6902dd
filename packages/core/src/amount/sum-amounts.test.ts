import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountOfUnits } from './amount-of-units.ts'
import { sumAmounts } from './sum-amounts.ts'

test('an empty sum is zero in the wanted decimals', () => {
  expect(sumAmounts([])).toEqual({ units: 0n, decimals: 2 })
  expect(sumAmounts([], 3)).toEqual({ units: 0n, decimals: 3 })
})

test('never loses decimals of an amount', () => {
  expect(sumAmounts([amountOfUnits(1n), amountOfUnits(1n, 4)])).toEqual({ units: 101n, decimals: 4 })
})

test('is exact for any number of amounts of any size', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt()), (units) => {
      const sum = sumAmounts(units.map((value) => amountOfUnits(value)))
      expect(sum.units).toBe(units.reduce((total, value) => total + value, 0n))
    }),
  )
})
