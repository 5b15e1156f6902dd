import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JobError } from '../errors/job-error.ts'
import { amountOfUnits } from './amount-of-units.ts'
import { formatAmount } from './format-amount.ts'
import { parseAmount } from './parse-amount.ts'

const comma = { locale: 'decimal-comma' } as const
const point = { locale: 'decimal-point' } as const

function cents(value: string | number, options: Parameters<typeof parseAmount>[1]): bigint {
  return parseAmount(value, { decimals: 2, ...options }).units
}

function detailsOf(value: string | number, options: Parameters<typeof parseAmount>[1]) {
  try {
    parseAmount(value, options)
  } catch (error) {
    if (JobError.isInstance(error) && error.code === 'invalid-amount') return error.details
    throw error
  }
  throw new Error(`${JSON.stringify(value)} was accepted`)
}

describe('reads', () => {
  test.each([
    ['1.234,56', 123456n],
    ['1234,56', 123456n],
    ['1.234.567,8', 123456780n],
    ['1.234', 123400n],
    ['0,5', 50n],
    [',5', 50n],
    ['007', 700n],
    ['12,3400', 1234n],
    ['1 234 567,89', 123456789n],
    ['1\u00a0234,56', 123456n],
    ['1\u202f234,56', 123456n],
    ['1\u2009234,56', 123456n],
    ["1'234,56", 123456n],
    ['\u00a0 -12,34\t', -1234n],
    ['- 12,34', -1234n],
    ['+12,34', 1234n],
    ['\u221212,34', -1234n],
    ['12,34-', -1234n],
    ['12,34 -', -1234n],
    ['(1.234,56)', -123456n],
    ['-0,00', 0n],
  ])('decimal-comma %j as %d cents', (text, units) => {
    expect(cents(text, comma)).toBe(units)
  })

  test.each([
    ['1,234.56', 123456n],
    ["1'234.56", 123456n],
    ['1\u2019234\u2019567.89', 123456789n],
    ['.5', 50n],
    ['1,234', 123400n],
    ['(0.10)', -10n],
  ])('decimal-point %j as %d cents', (text, units) => {
    expect(cents(text, point)).toBe(units)
  })

  test('a text of forty digits exactly', () => {
    const text = '1234567890123456789012345678901234567890,12'
    expect(cents(text, comma)).toBe(123456789012345678901234567890123456789012n)
  })

  test('numbers by the rules of amountFromNumber', () => {
    expect(cents(0.1 + 0.2, comma)).toBe(30n)
    expect(cents(12.345, point)).toBe(1235n)
    expect(detailsOf(12.345, { ...point, excessDecimals: 'refuse' })).toEqual({ reason: 'too-many-decimals', value: '12.345', decimals: 2 })
    expect(detailsOf(Number.NaN, point)).toEqual({ reason: 'not-a-number', value: 'NaN' })
  })

  test('more decimals when told to round', () => {
    expect(cents('12,345', { ...comma, excessDecimals: 'round' })).toBe(1235n)
    expect(cents('12,345-', { ...comma, excessDecimals: 'round' })).toBe(-1235n)
    expect(cents('0,0049', { ...comma, excessDecimals: 'round' })).toBe(0n)
  })
})

describe('refuses', () => {
  test.each([
    ['', 'empty'],
    [' \u00a0 ', 'empty'],
    ['abc', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['-', 'not-a-number'],
    ['()', 'not-a-number'],
    [',', 'not-a-number'],
    ['€ 5', 'not-a-number'],
    ['5%', 'not-a-number'],
    ['12\u000034', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['-5-', 'not-a-number'],
    ['(-5)', 'not-a-number'],
    ['-(5)', 'not-a-number'],
    ['0x1F', 'not-a-number'],
    ['٣', 'not-a-number'],
    ['1,5E3', 'exponent'],
    ['1e5', 'exponent'],
    ['12,345', 'too-many-decimals'],
    ['1.23', 'grouping'],
    ['12.34.567,00', 'grouping'],
    ['1.234.56', 'grouping'],
    ['1234.567,00', 'grouping'],
    ['0.123', 'grouping'],
    ['1.234 567,00', 'grouping'],
    ['1,23,456', 'grouping'],
    ['1  234', 'grouping'],
    ['5,', 'grouping'],
    ['1,234.56', 'grouping'],
    ['1'.repeat(201), 'too-long'],
  ])('decimal-comma %j: %s', (text, reason) => {
    expect(detailsOf(text, comma)).toMatchObject({ reason })
  })

  test('the other notation, and says which it is', () => {
    expect(detailsOf('1,234.56', comma)).toEqual({
      reason: 'grouping',
      value: '1,234.56',
      locale: 'decimal-comma',
      readableAs: 'decimal-point',
    })
    expect(() => parseAmount('1.234,56', point)).toThrow(
      '"1.234,56" is not an amount in decimal-point notation, such as -1234.56; it is one in decimal-comma notation.',
    )
  })

  test('separators between thousands when they are not wanted', () => {
    expect(cents('1234,56', { ...comma, grouping: false })).toBe(123456n)
    expect(detailsOf('1.234,56', { ...comma, grouping: false })).toMatchObject({ reason: 'grouping' })
  })

  test('without repeating more than sixty characters, or control characters', () => {
    expect(detailsOf('\u001b[31m'.repeat(100), comma)['value']).toBe(`${' [31m'.repeat(12)}…`)
  })
})

test('reads back every amount as it was formatted', () => {
  const amount = fc.record({ units: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), decimals: fc.integer({ min: 0, max: 6 }) })
  const locale = fc.constantFrom('decimal-comma' as const, 'decimal-point' as const)
  fc.assert(
    fc.property(amount, locale, fc.boolean(), ({ units, decimals }, notation, grouping) => {
      const text = formatAmount(amountOfUnits(units, decimals), { locale: notation, grouping })
      expect(parseAmount(text, { locale: notation, decimals, grouping })).toEqual({ units, decimals })
    }),
  )
})

test('gives an amount or an invalid-amount error for any text, never anything else', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(..."019.,-+() \u00a0'eE") }))
  fc.assert(
    fc.property(anything, (text) => {
      try {
        const { units } = parseAmount(text, comma)
        // Whatever was accepted has exactly the digits of the text.
        const [whole = '', fraction = ''] = text.replace(/[^\d,]/g, '').split(',')
        expect(units < 0n ? -units : units).toBe(BigInt(whole + fraction.replace(/0+$/, '').padEnd(2, '0')))
      } catch (error) {
        if (!JobError.isInstance(error)) throw error
        expect(error.code).toBe('invalid-amount')
      }
    }),
    { numRuns: 2000 },
  )
})
