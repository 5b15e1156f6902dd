import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutText } from './cut-text.ts'

test('drops a character whole rather than split it', () => {
  expect(cutText('ab😀cd', 2)).toBe('ab')
  expect(cutText('ab😀cd', 3)).toBe('ab')
  expect(cutText('ab😀cd', 4)).toBe('ab😀')
  expect(cutText('ab😀', 4)).toBe('ab😀')
  expect(cutText('ab', 0)).toBe('')
  expect(cutText('ab', -1)).toBe('')
})

test('keeps the longest beginning that fits and stays well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 12 }), (text, max) => {
      const cut = cutText(text, max)
      expect(cut.length).toBeLessThanOrEqual(max)
      expect(text.startsWith(cut)).toBe(true)
      expect(cut.isWellFormed()).toBe(true)
      expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, max - 1))
    }),
  )
})
