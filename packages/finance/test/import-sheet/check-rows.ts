import { type ColumnKey, importColumns } from '../../src/shared/import-sheet/import-columns.ts'
import { openRowCheck } from '../../src/shared/import-sheet/open-row-check.ts'
import type { RowCheckOptions } from '../../src/shared/import-sheet/row-check-options.ts'
import { divisions, makeReference } from './make-reference.ts'
import { makeSheetRow, type TestCell } from './make-sheet-row.ts'

/** Cells of one row by column. */
export type TestRow = { readonly [Key in ColumnKey]?: TestCell }

/** A row with nothing wrong: 10.00 debit on account 1000 in period 2026/3. */
export const goodRow: TestRow = { division: '001', year: 2026, period: 3, account: '1000', costUnit: 'U1', debit: 10, description: 'Rent' }

/** The columns in template order. */
export const templateMapping: ReadonlyMap<ColumnKey, number> = new Map(importColumns.map(({ key }, index) => [key, index]))

/** The cells of a row in template order. */
export function inTemplateOrder(row: TestRow): readonly TestCell[] {
  return importColumns.map(({ key }) => row[key])
}

/** Opens the check of rows in template layout against `makeReference()`. */
export function openTestCheck(options: Partial<RowCheckOptions> = {}) {
  const check = openRowCheck({ mapping: templateMapping, divisions, reference: makeReference(), mode: 'actual', ...options })
  let rowNumber = 1
  return {
    ...check,
    row: (row: TestRow) => check.check({ row: makeSheetRow(++rowNumber, inTemplateOrder(row)), afterEmpty: false }),
  }
}
