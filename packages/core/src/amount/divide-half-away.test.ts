import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideHalfAway } from './divide-half-away.ts'
import { magnitude } from './magnitude.ts'

test.each([
  [5n, 2n, 3n],
  [-5n, 2n, -3n],
  [5n, -2n, -3n],
  [-5n, -2n, 3n],
  [4n, 3n, 1n],
  [-4n, 3n, -1n],
  [0n, -7n, 0n],
])('%d / %d is %d', (dividend, divisor, quotient) => {
  expect(divideHalfAway(dividend, divisor)).toBe(quotient)
})

test('is never farther than half the divisor from the dividend, and symmetric around zero', () => {
  const divisor = fc.bigInt().filter((value) => value !== 0n)
  fc.assert(
    fc.property(fc.bigInt(), divisor, (left, right) => {
      const quotient = divideHalfAway(left, right)
      expect(magnitude(quotient * right - left) * 2n <= magnitude(right)).toBe(true)
      expect(divideHalfAway(-left, right)).toBe(-quotient)
    }),
  )
})
