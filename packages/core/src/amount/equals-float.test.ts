import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountOfUnits } from './amount-of-units.ts'
import { equalsFloat } from './equals-float.ts'

test.each([
  [30n, 0.1 + 0.2, true],
  [30n, 0.3049, true],
  [30n, 0.305, false],
  [30n, 0.295, false],
  [30n, 0.31, false],
  [-30n, 0.3, false],
  [0n, -0, true],
  [0n, Number.NaN, false],
  [0n, Number.POSITIVE_INFINITY, false],
  [9007199254740993n, 2 ** 53, false],
])('%d cents and %d: %j', (units, float, equal) => {
  expect(equalsFloat(amountOfUnits(units), float)).toBe(equal)
})

test('equals the float sum of its parts', () => {
  const cents = fc.array(fc.integer({ min: -100_000_000, max: 100_000_000 }), { maxLength: 500 })
  fc.assert(
    fc.property(cents, (parts) => {
      const exact = parts.reduce((total, part) => total + BigInt(part), 0n)
      const drifted = parts.reduce((total, part) => total + part / 100, 0)
      expect(equalsFloat(amountOfUnits(exact), drifted)).toBe(true)
      expect(equalsFloat(amountOfUnits(exact + 1n), drifted)).toBe(false)
    }),
  )
})
