import { expect, test } from 'vitest'
import { codeKey } from './code-key.ts'
import { openCodeLookup } from './open-code-lookup.ts'

const lookup = openCodeLookup(new Map(['10', '0010', '0020', '020', '007', 'A1', '0'].map((code) => [codeKey(code), { code }])))

test.each([
  ['10', true, '10'],
  ['10', false, '10'],
  ['0010', false, '0010'],
  [' a1 ', false, 'A1'],
  ['7', true, '007'],
  ['7', false, undefined],
  ['20', true, 'ambiguous'],
  ['20', false, undefined],
  ['0', true, '0'],
  ['99', true, undefined],
])('%j (a number: %s) finds %j', (code, wasNumber, found) => {
  const entry = lookup.find(code, wasNumber)
  expect(typeof entry === 'object' ? entry.code : entry).toBe(found)
})
