import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addAmounts } from './add-amounts.ts'
import { amountOfUnits } from './amount-of-units.ts'
import { compareAmounts } from './compare-amounts.ts'

test('adds what floats cannot', () => {
  expect(addAmounts(amountOfUnits(10n), amountOfUnits(20n))).toEqual({ units: 30n, decimals: 2 })
  expect(addAmounts(amountOfUnits(15n, 1), amountOfUnits(5n, 3))).toEqual({ units: 1505n, decimals: 3 })
})

test('order and brackets do not matter, and adding keeps the order of amounts', () => {
  const amount = fc.record({ units: fc.bigInt(), decimals: fc.integer({ min: 0, max: 20 }) })
  fc.assert(
    fc.property(amount, amount, amount, (a, b, c) => {
      expect(addAmounts(a, b)).toEqual(addAmounts(b, a))
      expect(addAmounts(addAmounts(a, b), c)).toEqual(addAmounts(a, addAmounts(b, c)))
      expect(compareAmounts(addAmounts(a, c), addAmounts(b, c))).toBe(compareAmounts(a, b))
    }),
  )
})
