import fc from 'fast-check'
import { expect, test } from 'vitest'
import { padCode } from './pad-code.ts'
import { trimCode } from './trim-code.ts'

test('fills up on the left to the length of the column', () => {
  expect(padCode('1000', 9)).toBe('     1000')
  expect(padCode(1000, 9)).toBe('     1000')
  expect(padCode('123456789', 9)).toBe('123456789')
  expect(padCode(' 1000\u00a0', 9)).toBe('     1000')
})

test('padding and trimming give the code back', () => {
  const code = fc.stringMatching(/^[A-Z0-9][A-Z0-9 .-]{0,7}[A-Z0-9]$/)
  fc.assert(
    fc.property(code, (text) => {
      const padded = padCode(text, 10)
      expect(padded).toHaveLength(10)
      expect(trimCode(padded)).toBe(text)
      expect(padCode(padded, 10)).toBe(padded)
    }),
  )
})
