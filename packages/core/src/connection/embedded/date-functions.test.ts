import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addToDate, dateDifference, datePart } from './date-functions.ts'

test.each([
  ['day', 1, '2024-02-28 10:00:00.000', '2024-02-29 10:00:00.000'],
  ['DD', -1, '2024-03-01', '2024-02-29 00:00:00.000'],
  ['month', 1, '2024-01-31 00:00:00.000', '2024-02-29 00:00:00.000'],
  ['month', -13, '2024-01-31 00:00:00.000', '2022-12-31 00:00:00.000'],
  ['quarter', 2, '2024-08-31 00:00:00.000', '2025-02-28 00:00:00.000'],
  ['year', 1, '2024-02-29 00:00:00.000', '2025-02-28 00:00:00.000'],
  ['week', 1, '2024-02-29 00:00:00.000', '2024-03-07 00:00:00.000'],
  ['minute', 90, '2024-02-29 23:00:00.000', '2024-03-01 00:30:00.000'],
  ['ms', 4, '2024-02-29 23:00:00.000', '2024-02-29 23:00:00.003'],
  ['day', 0, 0, '1900-01-01 00:00:00.000'],
  ['day', 45000n, 0n, '2023-03-17 00:00:00.000'],
  ['day', 1, null, null],
  ['day', null, '2024-02-29', null],
])('adds %s %s to %s', (unit, count, date, sum) => {
  expect(addToDate(unit, count, date)).toBe(sum)
})

test.each([
  ['day', '2024-02-28 23:59:59.997', '2024-02-29 00:00:00.000', 1],
  ['year', '2023-12-31', '2024-01-01', 1],
  ['month', '2024-03-01', '2024-01-31', -2],
  ['quarter', '2024-03-31', '2024-04-01', 1],
  // 2024-03-03 was a Sunday, with which a week begins.
  ['week', '2024-03-02', '2024-03-03', 1],
  ['week', '2024-03-03', '2024-03-09', 0],
  ['hour', '2024-03-02 01:59:00.000', '2024-03-02 02:01:00.000', 1],
  ['second', '1969-12-31 23:59:59.997', '1970-01-01 00:00:00.000', 1],
  ['day', null, '2024-01-01', null],
])('counts %s from %s to %s', (unit, from, to, difference) => {
  expect(dateDifference(unit, from, to)).toBe(difference)
})

test('counts the days that it added', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50_000, max: 50_000 }), (days) => {
      expect(dateDifference('day', 0, addToDate('day', days, 0) as string)).toBe(days)
    }),
  )
})

test.each([
  ['year', 2024],
  ['quarter', 4],
  ['month', 11],
  ['day', 30],
  ['hour', 13],
  ['minute', 14],
  ['second', 15],
  ['ms', 997],
])('takes the %s of a date', (unit, part) => {
  expect(datePart(unit, '2024-11-30 13:14:15.997')).toBe(part)
  expect(datePart(unit, null)).toBeNull()
})

test('refuses units that it does not know', () => {
  expect(() => addToDate('weekday', 1, 0)).toThrow(/weekday/)
  expect(() => datePart('week', 0)).toThrow(/week/)
})
