import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goodRow, inTemplateOrder, openTestCheck, type TestRow } from '../../../test/import-sheet/check-rows.ts'
import { makeSheetRow } from '../../../test/import-sheet/make-sheet-row.ts'
import { type FileCheckOptions, openFileCheck } from './open-file-check.ts'
import type { RowCheckOptions } from './row-check-options.ts'

function judge(rows: readonly TestRow[], options: Partial<FileCheckOptions> = {}, rowOptions: Partial<RowCheckOptions> = {}) {
  const rowCheck = openTestCheck(rowOptions)
  const file = openFileCheck({ mode: 'actual', atomicity: 'file', decimals: 2, problems: rowCheck.problems, ...options })
  for (const row of rows) file.add(rowCheck.row({ ...goodRow, ...row }))
  return file.finish()
}

const balanced = (period: number): TestRow[] => [
  { period, debit: 10 },
  { period, debit: null, credit: 10, account: '8000' },
]

test('a balanced file is accepted; totals per year and period', () => {
  const verdict = judge([...balanced(3), ...balanced(4), { debit: 0 }])
  expect(verdict).toMatchObject({ problems: [], blocked: false, counts: { read: 5, accepted: 4, rejected: 0, skipped: 1 } })
  expect(verdict.units.map(({ unit, rejected, rows, zeroRows }) => [unit, rejected, rows, zeroRows])).toEqual([
    ['2026/3', false, 3, 1],
    ['2026/4', false, 2, 0],
  ])
  expect(verdict.units[0]?.periods).toEqual([
    { year: 2026, period: 3, rows: 2, debit: { units: 1000n, decimals: 2 }, credit: { units: 1000n, decimals: 2 } },
  ])
})

describe('balance', () => {
  const rows = [...balanced(3), { period: 4, debit: 10 }, { period: 4, debit: null, credit: 9.99 }]

  test('one cent apart is refused, and only the entry with atomicity entry', () => {
    const verdict = judge(rows, { atomicity: 'entry' })
    expect(verdict.problems).toEqual([
      {
        code: 'E_UNBALANCED',
        severity: 'error',
        message: 'Period 2026/4: debit 10.00 and credit 9.99 differ by 0.01; each year and period must balance.',
      },
    ])
    expect([verdict.blocked, verdict.isRejected('2026/3'), verdict.isRejected('2026/4')]).toEqual([false, false, true])
    expect(verdict.counts).toEqual({ read: 4, accepted: 2, rejected: 2, skipped: 0 })
    expect(judge(rows).counts).toEqual({ read: 4, accepted: 0, rejected: 4, skipped: 0 })
  })

  test('is not asked of budget figures, nor when switched off', () => {
    expect(judge(rows, { mode: 'budget' }).problems).toEqual([])
    expect(judge(rows, { requireBalanced: false }).problems).toEqual([])
  })

  test('is not judged where an amount could not be read, but is where another cell is wrong', () => {
    expect(judge([...balanced(3), { debit: 'abc' }]).problems).toEqual([])
    expect(judge([...balanced(3), { account: '9999' }]).problems).toMatchObject([{ code: 'E_UNBALANCED' }])
  })

  test('is per year and period also when the file is one unit', () => {
    const shifted = [
      { period: 3, debit: 10 },
      { period: 4, debit: null, credit: 10 },
    ]
    const verdict = judge(shifted, { atomicity: 'entry' }, { groupBy: 'file' })
    expect(verdict.problems.map(({ code }) => code)).toEqual(['E_UNBALANCED', 'E_UNBALANCED'])
    expect(verdict.units).toMatchObject([{ unit: 'file', rejected: true, rows: 2, periods: [{ period: 3 }, { period: 4 }] }])
  })
})

describe('problems of the whole file block it, whatever the atomicity', () => {
  test('no data rows', () => {
    expect(judge([])).toMatchObject({ blocked: true, problems: [{ code: 'E_EMPTY' }], counts: { read: 0 } })
    const known = [{ code: 'E_HEADER', severity: 'error', message: 'x' }] as const
    expect(judge([], { problems: known }).problems).toEqual(known)
  })

  test('rows of another division', () => {
    const verdict = judge([...balanced(3), { division: '300', period: 4 }], { atomicity: 'entry' })
    expect(verdict.blocked).toBe(true)
    expect(verdict.problems.map(({ code, message }) => `${code} ${message}`)[0]).toBe(
      'E_DIVISION_MIXED The sheet holds rows of other divisions too (300); make a file for each division.',
    )
    expect(verdict.isRejected('2026/3')).toBe(true)
  })

  test('rows behind an empty row', () => {
    const rowCheck = openTestCheck()
    const file = openFileCheck({ mode: 'actual', atomicity: 'entry', decimals: 2 })
    for (const row of balanced(3)) file.add(rowCheck.row({ ...goodRow, ...row }))
    for (const rowNumber of [5, 6]) file.add(rowCheck.check({ row: makeSheetRow(rowNumber, inTemplateOrder(goodRow)), afterEmpty: true }))
    const verdict = file.finish()
    expect(verdict.problems.map(({ message }) => message)).toEqual([
      '2 rows, from row 5 on, follow an empty row, which ends the data; close the gap or delete them.',
    ])
    expect(verdict).toMatchObject({ blocked: true, counts: { read: 4, accepted: 0, rejected: 4, skipped: 0 } })
  })

  test('a problem that was known before', () => {
    expect(judge(balanced(3), { atomicity: 'entry' }, { documentDivision: '300' })).toMatchObject({
      blocked: true,
      counts: { accepted: 0, rejected: 2 },
    })
  })
})

test('read is always accepted + rejected + skipped, and an accepted unit has no bad row', () => {
  const row = fc.record({
    period: fc.constantFrom(1, 2, 3, 'bad', 99),
    debit: fc.constantFrom(10, 0, 'abc', null),
    credit: fc.constantFrom(10, 0, null),
    account: fc.constantFrom('1000', '9999', 'NEW'),
  })
  const options = fc.record({ atomicity: fc.constantFrom('file', 'entry'), mode: fc.constantFrom('actual', 'budget') })
  fc.assert(
    fc.property(fc.array(row), options, fc.constantFrom('period', 'file'), (rows, fileOptions, groupBy) => {
      const { counts, units } = judge(rows, fileOptions, { groupBy, mode: fileOptions.mode })
      expect(counts.read).toBe(rows.length)
      expect(counts.accepted + counts.rejected + counts.skipped).toBe(counts.read)
      for (const unit of units) expect(unit.rejected || unit.badRows === 0).toBe(true)
      if (fileOptions.atomicity === 'file') expect(counts.accepted === 0 || counts.rejected === 0).toBe(true)
    }),
  )
})
