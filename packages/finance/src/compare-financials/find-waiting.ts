import { type Database, formatAmount, roundAmount } from '@synergy-jobs/core'
import { amountOfSum, exactSum, exactUnits, takeRows } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'
import type { WaitingEntry } from './compare-result.ts'
import { afterMark, type LedgerFilter, ledgerLines } from './select-totals.ts'

/** Finds the processed entries of a back office whose lines changed after the last replication (spec finance §4.3 rule 6). */
export async function findWaiting(
  db: Kysely<Database>,
  {
    filter,
    mark,
    decimals,
    maxListed,
  }: { readonly filter: LedgerFilter; readonly mark: Buffer; readonly decimals: number; readonly maxListed: number },
): Promise<{ readonly entries: number; readonly listed: readonly WaitingEntry[] }> {
  const debit = sql<number>`case when bdr_hfl > 0 then ${exactUnits('bdr_hfl')} else 0 end`
  const query = ledgerLines(db, filter)
    .select((e) => [
      'EntryGuid',
      'bkstnr',
      e.fn.min('datum').as('date'),
      e.fn.countAll<number>().as('lines'),
      exactSum(debit).as('amount'),
      sql<number>`count(*) over ()`.as('entries'),
    ])
    .where(afterMark(mark))
    .groupBy(['EntryGuid', 'bkstnr'])
    .orderBy(sql`min(datum)`)
    .orderBy('bkstnr')
  const rows = await takeRows(query, Math.max(1, maxListed)).execute()
  return {
    entries: Number(rows[0]?.entries ?? 0),
    listed: rows.slice(0, maxListed).map((row) => ({
      entryNumber: row.bkstnr?.trim() ?? '',
      ...(row.EntryGuid === null ? {} : { entryGuid: row.EntryGuid }),
      ...(row.date === null ? {} : { date: row.date.toISOString().slice(0, 10) }),
      lines: Number(row.lines),
      amount: formatAmount(roundAmount(amountOfSum(row.amount), decimals)),
    })),
  }
}
