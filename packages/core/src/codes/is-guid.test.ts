import { expect, test } from 'vitest'
import { isGuid } from './is-guid.ts'

test.each([
  ['6BA7B810-9DAD-11D1-80B4-00C04FD430C8', true],
  ['6ba7b810-9dad-11d1-80b4-00c04fd430c8', true],
  ['{6BA7B810-9DAD-11D1-80B4-00C04FD430C8}', true],
  ['{6BA7B810-9DAD-11D1-80B4-00C04FD430C8', false],
  ['6BA7B8109DAD11D180B400C04FD430C8', false],
  ['6BA7B810-9DAD-11D1-80B4-00C04FD430C8\n', false],
  ['', false],
])('%j: %j', (text, expected) => {
  expect(isGuid(text)).toBe(expected)
})
