import { expect, test } from 'vitest'
import { valueReader } from './value-reader.ts'

const at = new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 7))

test.each([
  ['bit', 1n, true],
  ['bit', 0, false],
  ['bigint', 9007199254740993n, '9007199254740993'],
  ['INTEGER', 5n, 5],
  ['int', 5, 5],
  ['float', 1.5, 1.5],
  ['decimal(16,2)', 2, 2],
  ['nchar(5)', 'ab', 'ab   '],
  ['nchar(1)', '', ' '],
  ['nvarchar(60)', 'ab ', 'ab '],
  ['nvarchar(60)', 12, '12'],
  ['nvarchar(max)', '2026-01-02 03:04:05.007', '2026-01-02 03:04:05.007'],
  ['uniqueidentifier', 'abc', 'ABC'],
  ['datetime', '2026-01-02 03:04:05.007', at],
  ['smalldatetime', '2026-01-02 03:04:00.000', new Date(Date.UTC(2026, 0, 2, 3, 4))],
  ['datetime', 'never', 'never'],
  ['varbinary(max)', new Uint8Array([1, 2]), Buffer.from([1, 2])],
  ['timestamp', new Uint8Array([1, 2]), Buffer.from([1, 2])],
  [null, '2026-01-02 03:04:05.007', at],
  [null, '2026-01-02', '2026-01-02'],
  [null, '2026-99-02 03:04:05.007', '2026-99-02 03:04:05.007'],
  [null, 5n, 5],
  [null, 9007199254740993n, '9007199254740993'],
  [null, 'text', 'text'],
])('reads %s %s', (declared, stored, value) => {
  expect(valueReader(declared)(stored)).toEqual(value)
})

test.each(['bit', 'bigint', 'int', 'nchar(5)', 'nvarchar(5)', 'uniqueidentifier', 'datetime', 'varbinary(5)', null])(
  'reads NULL of %s',
  (declared) => {
    expect(valueReader(declared)(null)).toBeNull()
  },
)
