import { formatAmount } from '@synergy-jobs/core'
import { describe, expect, test } from 'vitest'
import { makeSheetRow, type TestCell, uncomputed } from '../../../test/import-sheet/make-sheet-row.ts'
import { openRowReport } from './open-row-report.ts'
import { type AmountRules, parseAmountCell } from './parse-amount-cell.ts'

const english: AmountRules = { locale: 'decimal-point', decimals: 2 }
const dutch: AmountRules = { locale: 'decimal-comma', decimals: 2 }

function parse(cell: TestCell, rules: AmountRules = english) {
  const report = openRowReport(makeSheetRow(12, [cell]), new Map([['debit', 0]]))
  const amount = parseAmountCell(report, 'debit', rules)
  return { amount: amount === undefined ? undefined : formatAmount(amount), problems: report.problems }
}

describe('read', () => {
  test.each<[TestCell, string]>([
    [null, '0.00'],
    ['  ', '0.00'],
    [0, '0.00'],
    [12, '12.00'],
    [12.34, '12.34'],
    [0.1 + 0.2, '0.30'],
    [1.1 * 3, '3.30'],
    [123.45000000000073, '123.45'],
    [70368744177663.99, '70368744177663.99'],
    ['1,234.56', '1234.56'],
    ['1234.5', '1234.50'],
    ['1\u00a0234.56', '1234.56'],
  ])('%j is %s', (cell, amount) => expect(parse(cell)).toEqual({ amount, problems: [] }))

  test.each<[TestCell, string]>([
    ['1.234,56', '1234.56'],
    ['1234,5', '1234.50'],
    ['1.234', '1234.00'],
    [1234.56, '1234.56'],
  ])('%j with decimal comma is %s', (cell, amount) => expect(parse(cell, dutch)).toEqual({ amount, problems: [] }))

  test('the currency decides the decimals', () => {
    expect(parse(1234, { locale: 'decimal-point', decimals: 0 }).amount).toBe('1234')
    expect(parse(12.345, { locale: 'decimal-point', decimals: 3 }).amount).toBe('12.345')
    expect(parse(12.5, { locale: 'decimal-point', decimals: 0 }).problems).toMatchObject([{ code: 'E_AMOUNT' }])
  })
})

describe('refused', () => {
  test.each<[TestCell, AmountRules]>([
    [12.345, english],
    [1000 / 3, english],
    [0.005, english],
    ['12.345', english],
    ['1.234,56', english],
    ['1,234.56', dutch],
    ['12.34', dutch],
    ['abc', english],
    ['€ 12', english],
    ['1e3', english],
    ['9'.repeat(40), english],
    ['9'.repeat(300), english],
    [1e21, english],
    [90071992547409.93, english],
    [Number.MAX_VALUE, english],
    [Number.NaN, english],
    [-1, english],
    ['-12.00', english],
    ['(12.00)', english],
    [true, english],
    [new Date(Date.UTC(2026, 2, 1)), english],
    [{ error: '#REF!' }, english],
    [{ error: '#DIV/0!' }, english],
    [uncomputed, english],
  ])('%j', (cell, rules) => {
    const { amount, problems } = parse(cell, rules)
    expect(amount).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'E_AMOUNT', severity: 'error', row: 12, column: 'debit', address: 'A12' }])
    expect(problems[0]?.value?.length).toBeLessThanOrEqual(100)
    expect(problems[0]?.message).toMatch(/^A12: .+[^.]\.$/)
  })

  test('the message names the other notation when the text is an amount there', () => {
    expect(parse('1.234,56').problems[0]?.message).toBe(
      'A12: "1.234,56" is not an amount in decimal-point notation, such as -1234.56; it is one in decimal-comma notation.',
    )
    expect(parse({ error: '#REF!' }).problems[0]?.message).toBe('A12: the error #REF! is not an amount.')
    expect(parse(uncomputed).problems[0]?.message).toBe(
      'A12: a formula that was never computed (open and save the file in Excel) is not an amount.',
    )
  })
})
