import { expect, test } from 'vitest'
import { sameGuid } from './same-guid.ts'

const guid = '6BA7B810-9DAD-11D1-80B4-00C04FD430C8'

test('ignores case and braces', () => {
  expect(sameGuid(guid, guid.toLowerCase())).toBe(true)
  expect(sameGuid(guid, `{${guid}}`)).toBe(true)
  expect(sameGuid(guid, guid.replace('6', '7'))).toBe(false)
})

test('nothing is the same as nothing', () => {
  expect(sameGuid(null, null)).toBe(false)
  expect(sameGuid(undefined, guid)).toBe(false)
  expect(sameGuid('', '')).toBe(false)
})
