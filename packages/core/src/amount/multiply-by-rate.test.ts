import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountOfUnits } from './amount-of-units.ts'
import { multiplyByRate } from './multiply-by-rate.ts'
import { negateAmount } from './negate-amount.ts'

test.each([
  [10000n, 1.0875, 10875n],
  [100n, 1.005, 101n],
  [-100n, 1.005, -101n],
  [33n, 0.5, 17n],
  [10n ** 30n, 1e-7, 10n ** 23n],
  [100n, 0, 0n],
])('%d cents times %d are %d cents', (units, rate, product) => {
  expect(multiplyByRate(amountOfUnits(units), rate)).toEqual({ units: product, decimals: 2 })
})

test('gives the decimals of the target currency', () => {
  expect(multiplyByRate(amountOfUnits(12345n), 161.5, 0)).toEqual({ units: 19937n, decimals: 0 })
  expect(multiplyByRate(amountOfUnits(100n, 0), 0.3334, 3)).toEqual({ units: 33340n, decimals: 3 })
})

test('refuses a rate that is no number', () => {
  expect(() => multiplyByRate(amountOfUnits(1n), Number.NaN)).toThrow('"NaN" is not a finite number.')
})

test('by one changes nothing, and debit and credit round alike', () => {
  const rate = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(fc.bigInt(), rate, (units, factor) => {
      const amount = amountOfUnits(units)
      expect(multiplyByRate(amount, 1)).toEqual(amount)
      expect(multiplyByRate(negateAmount(amount), factor)).toEqual(negateAmount(multiplyByRate(amount, factor)))
    }),
  )
})
