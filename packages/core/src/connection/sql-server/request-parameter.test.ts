import { TYPES } from 'tedious'
import { expect, test } from 'vitest'
import { TypedValue } from '../typed-value.ts'
import { requestParameter } from './request-parameter.ts'

test.each([
  ['a', TYPES.NVarChar, { length: 50 }],
  ['a'.repeat(51), TYPES.NVarChar, { length: 400 }],
  ['a'.repeat(4000), TYPES.NVarChar, { length: 4000 }],
  ['a'.repeat(4001), TYPES.NVarChar, { length: Infinity }],
  [null, TYPES.NVarChar, { length: 1 }],
  [undefined, TYPES.NVarChar, { length: 1 }],
  [7, TYPES.Int, {}],
  [-2147483648, TYPES.Int, {}],
  [2147483648, TYPES.BigInt, {}],
  [1.5, TYPES.Float, {}],
  [2 ** 60, TYPES.Float, {}],
  [9007199254740993n, TYPES.BigInt, {}],
  [true, TYPES.Bit, {}],
  [new Date(0), TYPES.DateTime, {}],
  [new Uint8Array([1]), TYPES.VarBinary, { length: Infinity }],
  [new TypedValue('a', { type: 'nchar', length: 9 }), TYPES.NChar, { length: 9 }],
  [new TypedValue('a', { type: 'varchar', length: 'max' }), TYPES.VarChar, { length: Infinity }],
  [new TypedValue(new Date(0), { type: 'datetime2' }), TYPES.DateTime2, { scale: 7 }],
  [new TypedValue(undefined, { type: 'uniqueidentifier' }), TYPES.UniqueIdentifier, {}],
])('sends %s as it should', (value, type, options) => {
  const parameter = requestParameter(value)
  expect(parameter.type.name).toBe(type.name)
  expect(parameter.options).toEqual(options)
})

test('keeps exact integers exact', () => {
  expect(requestParameter(9007199254740993n).value).toBe('9007199254740993')
})

test.each([NaN, Infinity, {}, [], () => {}, Symbol('x')])('refuses %s', (value) => {
  expect(() => requestParameter(value)).toThrow(TypeError)
})
