import { formatAmount } from '@synergy-jobs/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { goodRow, openTestCheck } from '../../../test/import-sheet/check-rows.ts'
import { uncomputed } from '../../../test/import-sheet/make-sheet-row.ts'

test('whatever stands in a row, checking it does not throw, and a bad row has an error', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(Date.UTC(9999, 0)) }),
    fc.constantFrom('__proto__', 'constructor', null, uncomputed, { error: '#REF!' }, '9'.repeat(400), '1,234.56'),
  )
  const keys = [
    'division',
    'year',
    'period',
    'account',
    'accountDescription',
    'accountSide',
    'accountType',
    'costCentre',
    'costUnit',
    'debit',
    'credit',
    'balanced',
    'description',
  ] as const
  const row = fc.record(Object.fromEntries(keys.map((key) => [key, cell])), { requiredKeys: [] })
  fc.assert(
    fc.property(row, fc.constantFrom('actual', 'budget'), (cells, mode) => {
      const checked = openTestCheck({ mode }).row({ ...goodRow, ...cells })
      expect(checked.problems.some(({ severity }) => severity === 'error')).toBe(checked.verdict === 'bad')
      expect(checked.resolved !== undefined).toBe(checked.verdict === 'good')
      expect(JSON.parse(JSON.stringify(checked.problems))).toEqual(checked.problems)
    }),
    { numRuns: 200 },
  )
})

test('a line written into a row is read back, as numbers or as text of either notation', () => {
  const written = fc.record({
    units: fc.bigInt({ min: 1n, max: 10n ** 15n }),
    credit: fc.boolean(),
    period: fc.integer({ min: 1, max: 13 }),
    account: fc.constantFrom('1000', '8000', '0100'),
    costCentre: fc.constantFrom('SALES', '0010'),
    form: fc.constantFrom('number', '.', ','),
    description: fc.string({ unit: fc.constantFrom('a', 'é', '😀', '&', '<', '"'), minLength: 1, maxLength: 20 }),
  })
  fc.assert(
    fc.property(written, ({ units, credit, period, account, costCentre, form, description }) => {
      const amount = { units, decimals: 2 }
      const grouped = formatAmount(amount, { locale: form === ',' ? 'decimal-comma' : 'decimal-point', grouping: true })
      const cell = form === 'number' ? Number(formatAmount(amount)) : grouped
      const row = { division: '001', year: 2026, period, account, costCentre, description, [credit ? 'credit' : 'debit']: cell }
      const checked = openTestCheck(form === ',' ? { locale: { decimal: ',' } } : {}).row(row)
      expect(checked.problems).toEqual([])
      const zero = { units: 0n, decimals: 2 }
      expect(checked.resolved).toMatchObject({
        period,
        account,
        costCentre,
        description,
        debit: credit ? zero : amount,
        credit: credit ? amount : zero,
      })
    }),
  )
})
