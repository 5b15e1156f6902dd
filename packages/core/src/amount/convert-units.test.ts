import { expect, test } from 'vitest'
import { convertUnits } from './convert-units.ts'

test.each([
  [10_000n, 1.0875, { from: 2, to: 2 }, 10_875n],
  [100n, 1.005, { from: 2, to: 2 }, 101n],
  [-100n, 1.005, { from: 2, to: 2 }, -101n],
  [10_000n, 161.5, { from: 2, to: 0 }, 16_150n],
  [16_150n, 161.5, { from: 0, to: 2, notation: 'divide' }, 10_000n],
  [1n, 3, { from: 0, to: 2, notation: 'divide' }, 33n],
  [9_007_199_254_740_991n, 1, { from: 2, to: 2 }, 9_007_199_254_740_991n],
  [10n ** 12n, 1 / 3, { from: 0, to: 0 }, 333_333_333_333n],
] as const)('%d units by %d are, for %o, %d units', (units, rate, conversion, expected) => {
  expect(convertUnits(units, rate, conversion)).toBe(expected)
})

test('refuses rates that are none', () => {
  expect(() => convertUnits(1n, Number.NaN, { from: 2, to: 2 })).toThrow('not a finite number')
  expect(() => convertUnits(1n, 0, { from: 2, to: 2, notation: 'divide' })).toThrow('no rate to divide by')
})
