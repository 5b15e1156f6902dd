import { codeKey } from './code-key.ts'
import type { DataRow } from './open-import-sheet.ts'
import type { ColumnMapping } from './recognise-header.ts'
import type { Division, Divisions } from './reference-data.ts'

/** Finds a division as a sheet may write it: `001`, or `1` as text or number, when no division is called just `1`. */
export function findDivision(divisions: Divisions, code: string): Division | undefined {
  const key = codeKey(code)
  if (!/^\d+$/.test(key)) return divisions.get(key)
  return divisions.get(key) ?? divisions.get(key.padStart(3, '0')) ?? divisions.get(key.replace(/^0+(?=.)/, ''))
}

/**
 * Finds the division a sheet is for: that of the first of its rows that names a known one. Rows that name another are
 * found later, when every row is checked.
 *
 * @param rows the first rows of the sheet
 */
export function findSheetDivision(rows: readonly DataRow[], mapping: ColumnMapping, divisions: Divisions): Division | undefined {
  const index = mapping.get('division') ?? 0
  for (const { row } of rows) {
    const text = row.cells[index]?.text ?? ''
    const division = text.trim() === '' ? undefined : findDivision(divisions, text)
    if (division !== undefined) return division
  }
  return undefined
}
