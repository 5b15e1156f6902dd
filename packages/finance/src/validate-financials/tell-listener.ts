import { type Database, JobError } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'
import { isRefusedRow } from './is-refused-row.ts'
import type { LedgerPeriod } from './join-periods.ts'
import type { PostingListener } from './validate-options.ts'

/**
 * Tells the listener. A row of its own that the database refuses must not look like one of the entry's: that would reject good
 * entries one after another for a mistake in the listener.
 *
 * @throws JobError `conflict` with `details.option` 'onPosted' when the database refuses what the listener writes
 */
export async function tellListener(onPosted: PostingListener, periods: readonly LedgerPeriod[], trx: Transaction<Database>): Promise<void> {
  try {
    await onPosted(periods, trx)
  } catch (error) {
    if (!isRefusedRow(error)) throw error
    const text = error instanceof Error ? error.message : String(error)
    const message = `The database refused what the function in onPosted wrote: ${text} Nothing of its transaction was posted; correct the function.`
    throw new JobError('conflict', message, { details: { option: 'onPosted' }, cause: error })
  }
}
