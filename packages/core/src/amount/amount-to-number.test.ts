import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromNumber } from './amount-from-number.ts'
import { amountOfUnits } from './amount-of-units.ts'
import { amountToNumber } from './amount-to-number.ts'

test('is the float that the literal would be', () => {
  expect(amountToNumber(amountOfUnits(30n))).toBe(0.3)
  expect(amountToNumber(amountOfUnits(-123456n))).toBe(-1234.56)
  expect(amountToNumber(amountOfUnits(0n))).toBe(0)
  expect(amountToNumber(amountOfUnits(1n, 20))).toBe(1e-20)
})

test('refuses what the float would keep as another amount', () => {
  expect(amountToNumber(amountOfUnits(2n ** 53n, 0))).toBe(2 ** 53)
  expect(() => amountToNumber(amountOfUnits(2n ** 53n + 1n, 0))).toThrow('is too large for the float columns')
  expect(() => amountToNumber(amountOfUnits(-(2n ** 54n), 0))).toThrow(
    expect.objectContaining({
      code: 'invalid-amount',
      details: { reason: 'too-large', value: '-18014398509481984', decimals: 0 },
    }),
  )
  // Floats of this size lie 1/64 apart: this amount would be read back as 90071992547409.90.
  expect(() => amountToNumber(amountOfUnits(9007199254740991n))).toThrow('"90071992547409.91" is too large')
})

test('takes cents up to 2^46 euros, where floats begin to lie 1/64 apart', () => {
  const limit = 2n ** 46n * 100n
  for (const units of [limit, limit - 1n, -limit + 33n]) {
    expect(amountFromNumber(amountToNumber(amountOfUnits(units)))).toEqual(amountOfUnits(units))
  }
})

test('the float of every amount of up to 15 digits reads back as the same amount', () => {
  const units = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n })
  fc.assert(
    fc.property(units, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const amount = amountOfUnits(value, decimals)
      expect(amountFromNumber(amountToNumber(amount), { decimals, excessDecimals: 'refuse' })).toEqual(amount)
    }),
    { numRuns: 2000 },
  )
})
