import { expect, test } from 'vitest'
import { accountCode } from './account-code.ts'

test('fills up to nine characters', () => {
  expect(accountCode('1000')).toBe('     1000')
  expect(accountCode(1000)).toBe('     1000')
})

test('refuses an account of ten characters', () => {
  expect(() => accountCode('1234567890')).toThrow('The general ledger account "1234567890" has 10 characters, but its column takes 9.')
})
