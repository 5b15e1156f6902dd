import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountOfUnits } from './amount-of-units.ts'
import { divideByRate } from './divide-by-rate.ts'
import { multiplyByRate } from './multiply-by-rate.ts'

test.each([
  [10000n, 3, 3333n],
  [20000n, 3, 6667n],
  [10875n, 1.0875, 10000n],
  [-1n, 2, -1n],
  [5n, -0.5, -10n],
])('%d cents divided by %d are %d cents', (units, rate, quotient) => {
  expect(divideByRate(amountOfUnits(units), rate)).toEqual({ units: quotient, decimals: 2 })
})

test('gives the decimals of the target currency', () => {
  expect(divideByRate(amountOfUnits(1000n, 0), 3, 4)).toEqual({ units: 3333333n, decimals: 4 })
})

test.each([0, -0])('refuses the rate %d', (rate) => {
  expect(() => divideByRate(amountOfUnits(1n), rate)).toThrow(
    expect.objectContaining({ code: 'invalid-amount', details: { reason: 'zero-rate', value: '0' } }),
  )
})

test('undoes a multiplication that kept all decimals', () => {
  const rate = fc.integer({ min: 1, max: 10_000_000 }).map((millionths) => Number(`${millionths}e-6`))
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), rate, (units, factor) => {
      const amount = amountOfUnits(units)
      expect(divideByRate(multiplyByRate(amount, factor, 8), factor, 2)).toEqual(amount)
    }),
  )
})
