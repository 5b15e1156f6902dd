import { expect, test } from 'vitest'
import { trimCode } from './trim-code.ts'

test.each([
  ['     1000', '1000'],
  ['NL ', 'NL'],
  ['a b', 'a b'],
  ['   ', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('%j is %j', (stored, code) => {
  expect(trimCode(stored)).toBe(code)
})

test('leaves what is not a blank, so that the code still finds its row', () => {
  expect(trimCode('10\t ')).toBe('10\t')
})
