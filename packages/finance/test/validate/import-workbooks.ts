import type { Context } from '@synergy-jobs/core'
import { importFinancials } from '../../src/import-financials/import-financials.ts'

/** Imports workbooks of actual figures whole, as what is to be validated. */
export async function importWorkbooks(context: Context, ...files: readonly string[]): Promise<void> {
  if (files.length === 0) return
  const { status, rejections } = await importFinancials(context, { files, mode: 'actual' })
  if (status !== 'succeeded') throw new Error(`The workbooks were not imported: ${JSON.stringify(rejections)}`)
}
