import type { Database } from '@synergy-jobs/core'
import { derivedGuid } from '@synergy-jobs/core'
import { takeRows } from '@synergy-jobs/core/internal'
import { sql, type Transaction } from 'kysely'
import type { EntryUnit } from './imported-unit.ts'

/** What {@link deleteEntry} needs to know of the run it works for. */
export interface DeleteOptions {
  /** Rows a statement deletes at most. */
  readonly chunkSize: number
  /** Wall-clock time and person for `DeletionLogs`. */
  readonly now: Date
  readonly resId: number
}

/** Parameters that one statement takes; SQL Server's limit is 2,100. */
const idsPerStatement = 1_000

/**
 * Deletes the rows that an import wrote for one entry, in statements of `chunkSize` rows. Rows of the ledger also go into
 * `DeletionLogs`, so that replication learns of it.
 *
 * @returns how many rows were there
 */
export async function deleteEntry(trx: Transaction<Database>, entry: EntryUnit, options: DeleteOptions): Promise<number> {
  if (entry.target === 'pending') return deletePending(trx, entry, options)
  return entry.target === 'budgets' ? deleteBudgets(trx, entry, options) : deleteLedger(trx, entry, options)
}

/** The GUID of a written row: the same however often the transaction is tried, and found again by undo. */
export function rowGuid(entryGuid: string, line: number): string {
  return derivedGuid(entryGuid, `row ${line}`)
}

async function deletePending(trx: Transaction<Database>, { entryGuid }: EntryUnit, { chunkSize }: DeleteOptions): Promise<number> {
  return repeatWhileFull(chunkSize, async () => {
    const result = await takeRows(trx.deleteFrom('TransactionsPending'), chunkSize).where('EntryGuid', '=', entryGuid).executeTakeFirst()
    return Number(result.numDeletedRows)
  })
}

async function deleteBudgets(trx: Transaction<Database>, { entryGuid, rows }: EntryUnit, { chunkSize }: DeleteOptions): Promise<number> {
  const size = Math.min(chunkSize, idsPerStatement)
  let deleted = 0
  // `Budgets` knows no entries: its rows are found by the GUIDs that the import derived for them.
  for (let first = 1; first <= rows; first += size) {
    const ids = Array.from({ length: Math.min(size, rows - first + 1) }, (_, index) => rowGuid(entryGuid, first + index))
    const result = await trx.deleteFrom('Budgets').where('BudgetID', 'in', ids).executeTakeFirst()
    deleted += Number(result.numDeletedRows)
  }
  return deleted
}

async function deleteLedger(trx: Transaction<Database>, { entryGuid, division }: EntryUnit, options: DeleteOptions): Promise<number> {
  return repeatWhileFull(options.chunkSize, async () => {
    const next = takeRows(trx.selectFrom('gbkmut').select('ID').where('EntryGuid', '=', entryGuid).orderBy('ID'), options.chunkSize)
    const last = await trx
      .selectFrom(next.as('n'))
      .select((e) => e.fn.max<number | null>('n.ID').as('ID'))
      .executeTakeFirst()
    if (last?.ID === undefined || last.ID === null) return 0
    await sql`
      insert into DeletionLogs (TableName, KeyInt1, KeyGuid1, CompanyCode, syscreated, syscreator, sysguid)
      select 'gbkmut', ID, TransactionGuid, ${division}, ${options.now}, ${options.resId}, newid()
      from gbkmut where EntryGuid = ${entryGuid} and ID <= ${last.ID}`.execute(trx)
    const result = await trx.deleteFrom('gbkmut').where('EntryGuid', '=', entryGuid).where('ID', '<=', last.ID).executeTakeFirst()
    return Number(result.numDeletedRows)
  })
}

async function repeatWhileFull(size: number, step: () => Promise<number>): Promise<number> {
  let total = 0
  for (;;) {
    const count = await step()
    total += count
    if (count < size) return total
  }
}
