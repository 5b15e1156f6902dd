import { invalidFile } from './workbook-error.ts'
import type { WorksheetInfo } from './workbook-info.ts'

/**
 * Picks the worksheet to read: by position among all worksheets (from 0), by name in any letter case, or, without a wish, the first
 * visible one, since that is the one people call first.
 *
 * @throws {@link JobError} `invalid-file` with reason `no-worksheet`
 */
export function chooseSheet<Sheet extends WorksheetInfo>(sheets: readonly Sheet[], wish: number | string | undefined, file: string): Sheet {
  const found = sheets.find((sheet) => (wish === undefined ? sheet.visibility === 'visible' : isWished(sheet, wish)))
  if (found) return found
  const names = sheets.map(({ name }) => name)
  throw invalidFile(file, 'no-worksheet', `the workbook has no ${explain(wish, names)}`, { details: { sheets: names } })
}

function explain(wish: number | string | undefined, names: readonly string[]): string {
  if (names.length === 0) return 'worksheet. Hand in one that has.'
  if (wish === undefined) return `visible worksheet. Unhide the one to read (${names.join(', ')}).`
  const missing = typeof wish === 'number' ? `worksheet at position ${wish}` : `worksheet "${wish}"`
  return `${missing}. Its worksheets are: ${names.join(', ')}.`
}

function isWished(sheet: WorksheetInfo, wish: number | string): boolean {
  return typeof wish === 'number' ? sheet.index === wish : sheet.name.toLowerCase() === wish.toLowerCase()
}
