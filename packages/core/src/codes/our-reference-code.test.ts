import { expect, test } from 'vitest'
import { ourReferenceCode } from './our-reference-code.ts'

test('fills up to 8 characters and takes no more', () => {
  expect(ourReferenceCode('12')).toBe('12'.padStart(8, ' '))
  expect(ourReferenceCode(12)).toBe('12'.padStart(8, ' '))
  expect(() => ourReferenceCode('1'.repeat(8 + 1))).toThrow('has 9 characters, but its column takes 8')
})
