import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'

test('turns control characters into blanks', () => {
  expect(cleanText('a\u0000b\u001b[31mc\u007f\u0085d')).toBe('a b [31mc  d')
  expect(cleanText('a\tb\r\nc')).toBe('a b  c')
})

test('keeps lines when asked', () => {
  expect(cleanText('a\tb\r\nc\u0000\u000b', { keepLineBreaks: true })).toBe('a\tb\r\nc  ')
})

test('replaces half a surrogate pair and leaves whole ones', () => {
  expect(cleanText('\ud83d😀\ude00')).toBe('\ufffd😀\ufffd')
})

test('keeps the length, leaves clean texts alone, and once is enough', () => {
  const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, keepLineBreaks) => {
      const clean = cleanText(text, { keepLineBreaks })
      expect(clean).toHaveLength(text.length)
      expect(clean.isWellFormed()).toBe(true)
      expect(cleanText(clean, { keepLineBreaks })).toBe(clean)
      expect(/\p{Cc}/u.test(cleanText(text))).toBe(false)
    }),
  )
})
