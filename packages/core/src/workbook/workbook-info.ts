/** A worksheet of a workbook. */
export interface WorksheetInfo {
  readonly name: string
  /** Very hidden sheets can only be shown by a program. */
  readonly visibility: 'visible' | 'hidden' | 'very-hidden'
  /** Position among the worksheets in the order of the tabs, from 0. */
  readonly index: number
}

/** What a workbook is made of. */
export interface WorkbookInfo {
  readonly format: 'xlsx' | 'xls'
  /** Whether day numbers count from 1904, as old Macintosh workbooks do; dates that were read are right either way. */
  readonly date1904: boolean
  /** The worksheets in the order of the tabs, hidden ones too; chart and macro sheets are left out. */
  readonly sheets: readonly WorksheetInfo[]
  /** The first visible worksheet, which is read where a call names none; `undefined` when there is none. */
  readonly defaultSheet: string | undefined
  /** Names of hidden worksheets that stand before the default sheet and are passed over. */
  readonly skippedSheets: readonly string[]
}
