import { checkSchema, type Database, type TableColumns } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import { ComparisonError } from './comparison-error.ts'

/** Tables and columns that a back office must have. */
const backOfficeColumns: TableColumns = {
  gbkmut: ['bkjrcode', 'periode', 'reknr', 'bdr_hfl', 'transtype', 'verwerknrl', 'timestamp', 'EntryGuid', 'bkstnr', 'datum', 'oms25'],
  grtbk: ['reknr', 'oms25_0'],
}

/**
 * Looks whether a back office refused a statement because it lacks something. It is asked only then: the look into the catalog takes
 * longer than many a comparison.
 *
 * @returns the refusal itself, or an error with the complete list of what is missing
 */
export async function explainRefusal(db: Kysely<Database>, place: string, refusal: ComparisonError): Promise<ComparisonError> {
  if (refusal.code !== 'E_BACK_OFFICE_REFUSED') return refusal
  const missing = await checkSchema(db, backOfficeColumns).catch(() => [])
  if (missing.length === 0) return refusal
  const names = missing.map(({ table, column }) => (column === undefined ? table : `${table}.${column}`))
  const message = `The back office (${place}) lacks, or its login may not see: ${names.join(', ')}.`
  return new ComparisonError('E_BACK_OFFICE_SCHEMA', message, refusal)
}
