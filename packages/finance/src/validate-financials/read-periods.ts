import type { Database } from '@synergy-jobs/core'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { joinPeriods, type LedgerPeriod } from './join-periods.ts'

/** Reads in which periods rows of the ledger `g` lie, in order; rows without a year or period are in none. */
export async function readPeriods(trx: Transaction<Database>, where: RawBuilder<unknown>): Promise<readonly LedgerPeriod[]> {
  const { rows } = await sql<{ readonly Division: string; readonly FinYear: number; readonly FinPeriod: string }>`
    select distinct g.CompanyCode as Division, g.bkjrcode as FinYear, ltrim(rtrim(g.periode)) as FinPeriod
    from gbkmut as g where g.CompanyCode is not null and g.bkjrcode is not null and g.periode is not null and ${where}`.execute(trx)
  return joinPeriods(
    rows.map(({ Division, FinYear, FinPeriod }) => ({ division: Division.trim(), year: FinYear, period: Number(FinPeriod) })),
    [],
  )
}
