import { describe, expect, test } from 'vitest'
import { goodRow, openTestCheck, type TestRow } from '../../../test/import-sheet/check-rows.ts'
import { makeSheetRow } from '../../../test/import-sheet/make-sheet-row.ts'
import { judgeRow } from './judge-row.ts'
import { openFileCheck } from './open-file-check.ts'
import type { RowCheckOptions } from './row-check-options.ts'

function judge(rows: readonly TestRow[], atomicity: 'file' | 'entry', rowOptions: Partial<RowCheckOptions> = {}) {
  const rowCheck = openTestCheck(rowOptions)
  const file = openFileCheck({ mode: 'actual', atomicity, decimals: 2, problems: rowCheck.problems })
  const checked = rows.map((row) => rowCheck.row({ ...goodRow, ...row }))
  for (const row of checked) file.add(row)
  const verdict = file.finish()
  return checked.map((row) => judgeRow(makeSheetRow(row.rowNumber, []), row, verdict)).map(({ status, reason }) => [status, reason])
}

describe('the reason why a row without error is rejected', () => {
  const debit: TestRow = { period: 3, debit: 10 }
  const credit: TestRow = { period: 3, debit: null, credit: 10 }
  const zero: TestRow = { period: 3, debit: 0 }
  const bad: TestRow = { period: 4, account: '9999', debit: 'abc' }

  test('none when it is imported or skipped in an accepted unit', () => {
    expect(judge([debit, credit, zero, bad], 'entry')).toEqual([
      ['imported', undefined],
      ['imported', undefined],
      ['skipped', undefined],
      ['rejected', 'Period 2026/4 has rows with errors.'],
    ])
  })

  test('other rows of the file', () => {
    expect(judge([debit, credit, bad], 'file')[0]).toEqual(['rejected', 'Other rows of the file have errors.'])
    expect(judge([debit, credit, bad], 'file', { groupBy: 'file' })[0]).toEqual(['rejected', 'The file has rows with errors.'])
  })

  test('its period does not balance', () => {
    const message = 'E_UNBALANCED Period 2026/3: debit 10.00 and credit 0.00 differ by 10.00; each year and period must balance.'
    expect(judge([debit], 'entry')).toEqual([['rejected', message]])
  })

  test('the file is refused as a whole', () => {
    const [row] = judge([debit, credit], 'entry', { documentDivision: '300' })
    expect(row).toEqual([
      'rejected',
      'The file is refused: E_DIVISION_DOCUMENT The file is for division 001, the document for 300; attach the file to a document of division 001.',
    ])
  })
})
