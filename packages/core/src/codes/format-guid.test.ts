import { expect, test } from 'vitest'
import { formatGuid } from './format-guid.ts'

test('writes sixteen bytes in order, marks the version, and leaves the bytes alone', () => {
  const bytes = Uint8Array.from({ length: 20 }, (_, index) => index * 13)
  const before = [...bytes]
  expect(formatGuid(bytes, 5)).toBe('000D1A27-3441-5E5B-A875-828F9CA9B6C3')
  expect([...bytes]).toEqual(before)
})
