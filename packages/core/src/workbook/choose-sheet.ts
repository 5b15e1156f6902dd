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
  const missing =
    wish === undefined ? 'a visible worksheet' : typeof wish === 'number' ? `a worksheet at position ${wish}` : `a worksheet "${wish}"`
  const names = sheets.map(({ name }) => name)
  throw invalidFile(file, 'no-worksheet', `the workbook has not ${missing}. Its worksheets are: ${names.join(', ') || 'none'}.`, {
    details: { sheets: names },
  })
}

function isWished(sheet: WorksheetInfo, wish: number | string): boolean {
  return typeof wish === 'number' ? sheet.index === wish : sheet.name.toLowerCase() === wish.toLowerCase()
}
