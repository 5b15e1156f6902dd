import { expect, test } from 'vitest'
import { creditorCode } from './creditor-code.ts'

test('fills up to 6 characters and takes no more', () => {
  expect(creditorCode('12')).toBe('12'.padStart(6, ' '))
  expect(creditorCode(12)).toBe('12'.padStart(6, ' '))
  expect(() => creditorCode('1'.repeat(6 + 1))).toThrow('has 7 characters, but its column takes 6')
})
