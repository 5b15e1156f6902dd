import type { Context } from '@synergy-jobs/core'
import { importFinancials } from '../../src/import-financials/import-financials.ts'

/** Imports a workbook of actual figures whole, as what is to be validated. */
export async function importWorkbook(context: Context, file: string): Promise<void> {
  const { status, rejections } = await importFinancials(context, { files: [file], mode: 'actual' })
  if (status !== 'succeeded') throw new Error(`The workbook was not imported: ${JSON.stringify(rejections)}`)
}
