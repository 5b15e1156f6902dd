import { expect, test } from 'vitest'
import { isBuiltInDateFormat, isDateFormat } from './is-date-format.ts'

test.each(['yyyy-mm-dd', 'd/m/yy', 'dd\\-mmm', '[$-413]d mmmm yyyy;@', 'h:mm AM/PM', 'mm:ss.0', '[Red]dd/mm/yyyy', 'm/d/yy h:mm'])(
  '%s shows a date',
  (format) => {
    expect(isDateFormat(format)).toBe(true)
  },
)

test.each([
  'General',
  '0',
  '#,##0.00',
  '0.00E+00',
  '@',
  '0.00" days"',
  '# "stuks"',
  '[$€-413] #,##0.00',
  '[Red]-0.00',
  '_-* #,##0.00_-;-* #,##0.00_-',
  '[h]:mm:ss',
  '\\d0',
  '0;yyyy',
])('%s shows a number', (format) => {
  expect(isDateFormat(format)).toBe(false)
})

test('knows the built-in formats by number', () => {
  expect([0, 1, 2, 4, 9, 13, 14, 22, 37, 45, 46, 47, 49].filter(isBuiltInDateFormat)).toEqual([14, 22, 45, 47])
})
