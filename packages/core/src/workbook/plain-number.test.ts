import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainNumber } from './plain-number.ts'

test.each([
  [0, '0'],
  [-0, '0'],
  [1000, '1000'],
  [-12.5, '-12.5'],
  [0.1 + 0.2, '0.3'],
  [1e-7, '0.0000001'],
  [-1.5e-9, '-0.0000000015'],
  [12345678901234567000, '12345678901234600000'],
  [1e21, '1000000000000000000000'],
  [1.25e23, '125000000000000000000000'],
  [90071992547409.93, '90071992547409.9'],
])('shows %d as %s', (value, text) => {
  expect(plainNumber(value)).toBe(text)
})

test('never has an exponent, and means the number to 15 digits', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = plainNumber(value)
      expect(text).toMatch(/^-?\d+(\.\d+)?$/)
      const nearest = Number(value.toPrecision(15)) + 0
      expect(Number(text)).toBe(Number.isFinite(nearest) ? nearest : value)
    }),
  )
})
