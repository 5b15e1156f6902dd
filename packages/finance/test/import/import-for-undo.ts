import type { Context } from '@synergy-jobs/core'
import { importFinancials } from '../../src/import-financials/import-financials.ts'

/** Imports what a test is going to undo. */
export function importForUndo(context: Context, options: Parameters<typeof importFinancials>[1]): ReturnType<typeof importFinancials> {
  return importFinancials(context, options)
}
