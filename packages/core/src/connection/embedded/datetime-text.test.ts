import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datetimeText, parseDatetimeText, roundToMinute } from './datetime-text.ts'

const dates = fc.date({ min: new Date(Date.UTC(1753, 0, 1)), max: new Date(Date.UTC(9999, 11, 31, 23, 59, 59, 990)), noInvalidDate: true })

test.each([
  ['2026-03-29T02:30:00.000Z', '2026-03-29 02:30:00.000'],
  ['2026-01-01T00:00:00.001Z', '2026-01-01 00:00:00.000'],
  ['2026-01-01T00:00:00.002Z', '2026-01-01 00:00:00.003'],
  ['2026-01-01T00:00:00.005Z', '2026-01-01 00:00:00.007'],
  ['2026-01-01T00:00:00.009Z', '2026-01-01 00:00:00.010'],
  ['2026-12-31T23:59:59.999Z', '2027-01-01 00:00:00.000'],
  ['1753-01-01T00:00:00.000Z', '1753-01-01 00:00:00.000'],
  ['1899-12-31T23:59:59.995Z', '1899-12-31 23:59:59.997'],
])('writes %s as %s', (date, text) => {
  expect(datetimeText(new Date(date))).toBe(text)
})

test('reads what it wrote, never more than 2 ms off, and stays there', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const read = parseDatetimeText(datetimeText(date))
      expect(Math.abs(read!.getTime() - date.getTime())).toBeLessThanOrEqual(2)
      expect([0, 3, 7]).toContain(read!.getUTCMilliseconds() % 10)
      expect(datetimeText(read!)).toBe(datetimeText(date))
    }),
  )
})

test('keeps the order of dates', () => {
  fc.assert(
    fc.property(dates, dates, (left, right) => {
      const [first, second] = left <= right ? [left, right] : [right, left]
      expect(datetimeText(first) <= datetimeText(second)).toBe(true)
    }),
  )
})

test.each([new Date(NaN), new Date(Date.UTC(1752, 11, 31)), new Date(Date.UTC(9999, 11, 31, 23, 59, 59, 999))])('refuses %s', (date) => {
  expect(() => datetimeText(date)).toThrow(RangeError)
})

test.each(['', 'abc', '2026-13-01', '2026-01-01 25:00:00', '1000', '2026-01-01 00:00:00.000 x'])('takes %j for no datetime', (text) => {
  expect(parseDatetimeText(text)).toBeUndefined()
})

test.each([
  ['2026-02-01', Date.UTC(2026, 1, 1)],
  ['2026-02-01 10:11', Date.UTC(2026, 1, 1, 10, 11)],
  ['2026-02-01T10:11:12', Date.UTC(2026, 1, 1, 10, 11, 12)],
])('reads the shorter form %s', (text, time) => {
  expect(parseDatetimeText(text)?.getTime()).toBe(time)
})

test.each([
  ['2026-01-01T00:00:29.998Z', '2026-01-01T00:00:00.000Z'],
  ['2026-01-01T00:00:29.999Z', '2026-01-01T00:01:00.000Z'],
])('rounds %s to the minute', (date, rounded) => {
  expect(roundToMinute(new Date(date))).toEqual(new Date(rounded))
})
