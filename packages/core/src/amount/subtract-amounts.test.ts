import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addAmounts } from './add-amounts.ts'
import { amountOfUnits } from './amount-of-units.ts'
import { compareAmounts } from './compare-amounts.ts'
import { subtractAmounts } from './subtract-amounts.ts'

test('takes the second from the first', () => {
  expect(subtractAmounts(amountOfUnits(100n), amountOfUnits(1n, 3))).toEqual({ units: 999n, decimals: 3 })
})

test('undoes an addition', () => {
  const amount = fc.record({ units: fc.bigInt(), decimals: fc.integer({ min: 0, max: 20 }) })
  fc.assert(fc.property(amount, amount, (a, b) => compareAmounts(subtractAmounts(addAmounts(a, b), b), a) === 0))
})
