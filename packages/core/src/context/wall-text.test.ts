import { expect, test } from 'vitest'
import { wallText } from './wall-text.ts'

test.each([
  ['day', '2026-01-01'],
  ['second', '2026-01-01T10:00:00'],
  ['millisecond', '2026-01-01T10:00:00.123'],
] as const)('writes a time to the %s', (to, text) => {
  expect(wallText(new Date(Date.UTC(2026, 0, 1, 10, 0, 0, 123)), to)).toBe(text)
})
