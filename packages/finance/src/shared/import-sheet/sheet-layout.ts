import type { CellStyle } from '@synergy-jobs/core/internal'
import type { ColumnKey } from './import-columns.ts'

const layouts: Readonly<Record<ColumnKey, { readonly width: number; readonly style: CellStyle }>> = {
  division: { width: 10, style: 'code' },
  year: { width: 8, style: 'plain' },
  period: { width: 8, style: 'plain' },
  account: { width: 12, style: 'code' },
  accountDescription: { width: 30, style: 'plain' },
  accountSide: { width: 10, style: 'plain' },
  accountType: { width: 10, style: 'plain' },
  costCentre: { width: 12, style: 'code' },
  costUnit: { width: 12, style: 'code' },
  debit: { width: 16, style: 'amount' },
  credit: { width: 16, style: 'amount' },
  balanced: { width: 16, style: 'amount' },
  description: { width: 40, style: 'plain' },
}

/** How a column looks in the workbooks that we write: width in characters, and the format of its cells. */
export function columnLayout(key: ColumnKey): { readonly width: number; readonly style: CellStyle } {
  return layouts[key]
}
