import { expect, test } from 'vitest'
import { checkCode } from './check-code.ts'

test.each([
  ['1234567890', 'has 10 characters, but its column takes 9'],
  ['', 'is empty; give one'],
  [' \u00a0', 'is empty; give one'],
  [1.5, 'is not a whole, non-negative number'],
  [-1, 'is not a whole, non-negative number'],
  [Number.NaN, 'is not a whole, non-negative number'],
])('refuses %j', (code, problem) => {
  const error = expect(() => checkCode(code, 9, 'account'))
  error.toThrow(expect.objectContaining({ code: 'invalid-code', details: { name: 'account', code: String(code).trim(), maxLength: 9 } }))
  error.toThrow(problem)
})

test('refuses a control character and does not repeat it', () => {
  expect(() => checkCode('10\u000000', 9, 'account')).toThrow('The account "10 00" has a control character in it; remove it.')
})

test('shows no more than forty characters of what it refuses', () => {
  expect(() => checkCode('x'.repeat(5000), 9, 'account')).toThrow(`The account "${'x'.repeat(40)}" has 5000 characters`)
})
