import type { Database } from '@synergy-jobs/core'
import { sql, type Transaction } from 'kysely'
import type { ImportTarget } from '../shared/imported/import-target.ts'
import { insertSelect } from '../shared/imported/insert-select.ts'
import { budgetValues, type EntryValues, ledgerValues, pendingValues } from './entry-values.ts'
import { stagingTable } from './staging.ts'

/** Which staged lines make up an entry. */
export interface StagedEntry {
  readonly ordinal: number
  readonly rows: number
}

/** Inserts the staged lines of one entry into its target, in statements of at most `chunkSize` rows. */
export async function insertEntry(
  trx: Transaction<Database>,
  target: ImportTarget,
  values: EntryValues,
  entry: StagedEntry,
  { chunkSize, onRows }: { readonly chunkSize: number; readonly onRows: (rows: number) => void },
): Promise<void> {
  for (let line = 1; line <= entry.rows; line += chunkSize) {
    const last = Math.min(line + chunkSize - 1, entry.rows)
    const where = sql`s.Unit = ${entry.ordinal} and s.Line between ${line} and ${last}`
    await insertSlice(trx, target, values, { from: stagingTable, where })
    onRows(last - line + 1)
  }
}

function insertSlice(
  trx: Transaction<Database>,
  target: ImportTarget,
  values: EntryValues,
  selection: Parameters<typeof insertSelect>[3],
): Promise<number> {
  if (target === 'pending') return insertSelect(trx, 'TransactionsPending', pendingValues(values), selection)
  if (target === 'budgets') return insertSelect(trx, 'Budgets', budgetValues(values), selection)
  return insertSelect(trx, 'gbkmut', ledgerValues(values), selection)
}
