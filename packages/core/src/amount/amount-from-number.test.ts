import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountFromNumber } from './amount-from-number.ts'

describe('reads a float as Excel shows it', () => {
  test.each([
    [0.1 + 0.2, 30n],
    [1.1 * 1.15, 127n],
    [1.005, 101n],
    [-1.005, -101n],
    [2.675, 268n],
    [100 / 3, 3333n],
    [-0, 0n],
    [1e-20, 0n],
    [1234567.885, 123456789n],
    [1e13 + 0.25, 1000000000000025n],
  ])('%d is %d cents', (value, units) => {
    expect(amountFromNumber(value)).toEqual({ units, decimals: 2 })
  })

  test('at the precision of the currency', () => {
    expect(amountFromNumber(1234.5678, { decimals: 3 })).toEqual({ units: 1234568n, decimals: 3 })
    expect(amountFromNumber(1234.5, { decimals: 0 })).toEqual({ units: 1235n, decimals: 0 })
  })
})

describe('refuses', () => {
  test('more decimals than asked, when told to', () => {
    const refuse = { excessDecimals: 'refuse' } as const
    expect(amountFromNumber(0.1 + 0.2, refuse).units).toBe(30n)
    expect(() => amountFromNumber(12.345, refuse)).toThrow('"12.345" has more than 2 decimals; round it first.')
  })

  test('amounts beyond 2^53 minor units, on both sides', () => {
    expect(amountFromNumber(2 ** 53, { decimals: 0 }).units).toBe(2n ** 53n)
    expect(() => amountFromNumber(2 ** 53 + 2, { decimals: 0 })).toThrow(
      expect.objectContaining({ code: 'invalid-amount', details: { reason: 'too-large', value: '9007199254740994', decimals: 0 } }),
    )
    expect(() => amountFromNumber(-90071992547410)).toThrow('is too large')
    expect(() => amountFromNumber(1e300)).toThrow('is too large')
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d', (value) => {
    expect(() => amountFromNumber(value)).toThrow(`"${value}" is not a finite number.`)
  })
})

test('reads the nearest cent of every float that a spreadsheet of cents can hold', () => {
  const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
  fc.assert(
    fc.property(cents, fc.integer({ min: -4, max: 4 }), (units, tenths) => {
      // Up to four tenths of a cent off still is the same cent.
      expect(amountFromNumber(Number(`${units * 10n + BigInt(tenths)}e-3`)).units).toBe(units)
    }),
  )
})
