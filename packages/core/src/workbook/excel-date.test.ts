import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateText, excelDate, isoDate } from './excel-date.ts'

test.each([
  [0, false, '1899-12-31'],
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [46110.104166666664, false, '2026-03-29 02:30:00'],
  [46110.1041681713, false, '2026-03-29 02:30:00.130'],
  [0, true, '1904-01-01'],
  [44648, true, '2026-03-29'],
  [2958465, false, '9999-12-31'],
])('reads day %d (1904: %s) as %s', (serial, date1904, text) => {
  const date = excelDate(serial, date1904)
  expect(date && dateText(date)).toBe(text)
})

test.each([-1, 2958466, 1e300])('has no date for %d', (serial) => {
  expect(excelDate(serial, false)).toBeUndefined()
})

test('both systems keep the millisecond of any moment after February 1900', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1904-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }),
      (date) => {
        const days = date.getTime() / 86_400_000
        expect(excelDate(days + 25_569, false)?.getTime()).toBe(date.getTime())
        expect(excelDate(days + 24_107, true)?.getTime()).toBe(date.getTime())
      },
    ),
  )
})

test.each([
  ['2026-03-29', '2026-03-29'],
  ['2026-03-29T02:30:00', '2026-03-29 02:30:00'],
  ['2026-03-29T02:30:00.5+02:00', '2026-03-29 02:30:00.500'],
])('reads the ISO date %s', (text, shown) => {
  const date = isoDate(text)
  expect(date && dateText(date)).toBe(shown)
})

test.each(['', '29-03-2026', '2026-13-01'])('takes "%s" for no ISO date', (text) => {
  expect(isoDate(text)).toBeUndefined()
})
