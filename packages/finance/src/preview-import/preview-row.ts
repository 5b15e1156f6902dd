import { type Amount, formatAmount } from '@synergy-jobs/core'
import type { ColumnKey } from '../shared/import-sheet/import-columns.ts'
import type { CheckedRow } from '../shared/import-sheet/import-line.ts'
import type { PreviewRow } from './preview-result.ts'

/** Shows a checked row: what was looked up where it is known, else what the sheet says; columns without a value are left out. */
export function previewRow({ rowNumber, verdict, line, resolved }: CheckedRow): PreviewRow {
  const shown: Partial<Record<ColumnKey, string | number | undefined>> = {
    division: resolved?.division ?? line.division,
    year: line.year,
    period: line.period,
    account: resolved?.account ?? line.account,
    accountDescription: line.accountDescription,
    accountSide: line.accountSide,
    accountType: line.accountType,
    costCentre: resolved?.costCentre ?? line.costCentre,
    costUnit: resolved?.costUnit ?? line.costUnit,
    debit: amountText(line.debit),
    credit: amountText(line.credit),
    description: line.description,
  }
  return { row: rowNumber, verdict, values: withoutGaps(shown) }
}

function amountText(amount: Amount | undefined): string | undefined {
  return amount === undefined ? undefined : formatAmount(amount)
}

function withoutGaps(values: Partial<Record<ColumnKey, string | number | undefined>>): PreviewRow['values'] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
