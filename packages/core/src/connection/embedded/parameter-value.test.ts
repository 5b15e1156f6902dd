import { expect, test } from 'vitest'
import { TypedValue } from '../typed-value.ts'
import { parameterValue } from './parameter-value.ts'

test.each([
  [null, null],
  [undefined, null],
  [true, 1n],
  [false, 0n],
  [7, 7n],
  [-0, 0n],
  [1.5, 1.5],
  [2 ** 60, 2 ** 60],
  [9007199254740993n, 9007199254740993n],
  ['a ', 'a '],
  [new Date(Date.UTC(2026, 0, 2)), '2026-01-02 00:00:00.000'],
  [new TypedValue(true, { type: 'bit' }), 1n],
])('stores %s', (value, stored) => {
  expect(parameterValue(value)).toEqual(stored)
})

test.each([NaN, -Infinity, {}, [], () => {}])('refuses %s', (value) => {
  expect(() => parameterValue(value)).toThrow(TypeError)
})
