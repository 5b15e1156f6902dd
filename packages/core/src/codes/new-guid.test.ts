import { expect, test } from 'vitest'
import { isGuid } from './is-guid.ts'
import { newGuid } from './new-guid.ts'

test('is made from the random bytes alone, marked as version 4, in upper case', () => {
  expect(newGuid((size) => new Uint8Array(size))).toBe('00000000-0000-4000-8000-000000000000')
  expect(newGuid((size) => new Uint8Array(size).fill(0xff))).toBe('FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF')
})

test('differs each time by default', () => {
  const guids = new Set(Array.from({ length: 1000 }, () => newGuid()))
  expect(guids.size).toBe(1000)
  expect([...guids].every(isGuid)).toBe(true)
})
