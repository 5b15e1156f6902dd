import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalOfNumber } from './decimal-of-number.ts'

test.each([
  [0.1, 1n, 1],
  [-0, 0n, 0],
  [1.5e-7, 15n, 8],
  [1e21, 10n ** 21n, 0],
  [1.5e22, 15n * 10n ** 21n, 0],
  [-123.456, -123456n, 3],
  [5e-324, 5n, 324],
])('%d is %d with %d decimals', (value, units, decimals) => {
  expect(decimalOfNumber(value)).toEqual({ units, decimals })
})

test('names the same number as the float', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const { units, decimals } = decimalOfNumber(value)
      expect(Number(`${units}e-${decimals}`) + 0).toBe(value + 0)
    }),
  )
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d', (value) => {
  expect(() => decimalOfNumber(value)).toThrow(
    expect.objectContaining({ code: 'invalid-amount', details: { reason: 'not-a-number', value: String(value) } }),
  )
})
