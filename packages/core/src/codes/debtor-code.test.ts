import { expect, test } from 'vitest'
import { debtorCode } from './debtor-code.ts'

test('fills up to 6 characters and takes no more', () => {
  expect(debtorCode('12')).toBe('12'.padStart(6, ' '))
  expect(debtorCode(12)).toBe('12'.padStart(6, ' '))
  expect(() => debtorCode('1'.repeat(6 + 1))).toThrow('has 7 characters, but its column takes 6')
})
