import { expect, test } from 'vitest'
import { amountOfUnits } from './amount-of-units.ts'
import { formatAmount } from './format-amount.ts'

test.each([
  [0n, 2, '0.00'],
  [5n, 2, '0.05'],
  [-5n, 2, '-0.05'],
  [-123456n, 2, '-1234.56'],
  [1234n, 0, '1234'],
  [1n, 20, '0.00000000000000000001'],
])('%d units of %d decimals are %j', (units, decimals, text) => {
  expect(formatAmount(amountOfUnits(units, decimals))).toBe(text)
})

test('separates thousands and writes both notations', () => {
  expect(formatAmount(amountOfUnits(123456789n), { grouping: true })).toBe('1,234,567.89')
  expect(formatAmount(amountOfUnits(-100000n), { grouping: true, locale: 'decimal-comma' })).toBe('-1.000,00')
  expect(formatAmount(amountOfUnits(99999n), { grouping: true })).toBe('999.99')
  expect(formatAmount(amountOfUnits(1000n, 0), { grouping: true })).toBe('1,000')
})
