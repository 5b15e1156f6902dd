import type { Database } from '@synergy-jobs/core'
import { bulkInsert } from '@synergy-jobs/core/internal'
import { sql, type Transaction } from 'kysely'
import type { RejectionClass } from './checks/define-check.ts'
import { type JudgedUnit, rangeOf } from './staged-unit.ts'
import { staged, stagedColumns } from './staging-tables.ts'
import type { ValidateCodes } from './validate-codes.ts'
import type { ValidateState } from './validate-state.ts'

/**
 * Leaves rejected entries among the pending rows with `Status`, `Message` and `TransactionValid` = 0 (spec finance §1.3 step 5). Rows
 * that say so already are not touched.
 */
export async function rejectUnits(
  trx: Transaction<Database>,
  { run, options }: ValidateState,
  units: readonly JudgedUnit[],
): Promise<void> {
  const rejected = units.filter((unit) => unit.rejected !== undefined)
  if (rejected.length === 0) return
  const { firstSeq, lastSeq } = rangeOf(rejected)
  await sql`delete from ${sql.table(staged.verdicts)}`.execute(trx)
  await bulkInsert(
    trx,
    staged.verdicts,
    stagedColumns.verdicts,
    rejected.map(({ entryNo, rejected: why }) => [entryNo, statusOf(why?.rejection ?? 'other', options.codes), why?.text ?? '']),
  )
  for (let seq = firstSeq; seq <= lastSeq; seq += options.chunkSize) {
    await sql`update TransactionsPending set Status = v.Status, Message = v.Message, TransactionValid = 0,
        sysmodified = ${run.localNow()}, sysmodifier = ${run.person.resId}
      from ${sql.table(staged.verdicts)} as v inner join ${sql.table(staged.lines)} as s on s.EntryNo = v.EntryNo
      where s.ID = TransactionsPending.ID and s.Seq between ${seq} and ${Math.min(seq + options.chunkSize - 1, lastSeq)}
        and (TransactionsPending.Status <> v.Status or coalesce(TransactionsPending.Message, '') <> v.Message
          or TransactionsPending.TransactionValid <> 0)`.execute(trx)
  }
}

/** The `Status` of entries that are rejected in this way. */
export function statusOf(rejection: RejectionClass, codes: ValidateCodes): number {
  const statuses = { closed: codes.rejectedClosed, incomplete: codes.rejectedIncomplete, other: codes.rejectedOther }
  return statuses[rejection]
}
