import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnIndex, columnName } from './column-name.ts'

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (index, name) => {
  expect(columnName(index)).toBe(name)
})

test('an address leads back to its column', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16_383 }), fc.integer({ min: 1, max: 1_048_576 }), (index, row) => {
      expect(columnIndex(`${columnName(index)}${row}`)).toBe(index)
    }),
  )
})

test('a text without letters is no address', () => {
  expect(columnIndex('12')).toBe(-1)
})
