import { expect, test } from 'vitest'
import { periodCode } from './period-code.ts'

test.each([
  [7, '  7'],
  ['7', '  7'],
  ['07', '  7'],
  ['  7', '  7'],
  [13, ' 13'],
  [999, '999'],
])('%j is %j', (period, code) => {
  expect(periodCode(period)).toBe(code)
})

test.each([0, 1000, -1, 1.5, '', 'Q1', '000', '1.0', '٣'])('refuses %j', (period) => {
  expect(() => periodCode(period)).toThrow(expect.objectContaining({ code: 'invalid-code' }))
})
