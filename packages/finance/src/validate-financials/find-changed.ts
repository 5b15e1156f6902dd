import type { Database } from '@synergy-jobs/core'
import { sql, type Transaction } from 'kysely'
import { trimmed } from './fact-columns.ts'
import { inRange } from './staged-range.ts'
import { rangeOf, type StagedUnit } from './staged-unit.ts'
import { staged } from './staging-tables.ts'

/**
 * Finds the entries of which another program changed, deleted or added a row since they were staged. Call it when the facts of the
 * range have been gathered anew: a row that is not what it was has none.
 *
 * @returns numbers of the entries
 */
export async function findChanged(
  trx: Transaction<Database>,
  units: readonly StagedUnit[],
  budgetTranstype: string,
): Promise<ReadonlySet<number>> {
  const range = rangeOf(units)
  const number = sql`coalesce(${trimmed('p.EntryNumber')}, '')`
  const added = sql`not exists (select 1 from ${sql.table(staged.lines)} as o where o.ID = p.ID)
    and coalesce(p.transtype, 'N') <> ${budgetTranstype}`
  const { rows } = await sql<{ readonly EntryNo: number }>`
    select u.EntryNo as EntryNo from ${sql.table(staged.units)} as u
    left join ${sql.table(staged.entries)} as e on e.EntryNo = u.EntryNo
    where ${inRange(sql`u.EntryNo`, range, 'EntryNo')} and coalesce(e.Lines, 0) <> u.Lines
    union
    select f.EntryNo as EntryNo from ${sql.table(staged.units)} as u
    inner join ${sql.table(staged.facts)} as f on f.Seq = u.FirstSeq
    inner join TransactionsPending as p on p.EntryGuid = f.EntryGuid
    where ${inRange(sql`u.EntryNo`, range, 'EntryNo')} and ${added}
    union
    select f.EntryNo as EntryNo from ${sql.table(staged.units)} as u
    inner join ${sql.table(staged.facts)} as f on f.Seq = u.FirstSeq
    inner join TransactionsPending as p on p.CompanyCode = f.Division and p.EntryGuid is null and ${number} = coalesce(f.EntryNumber, '')
    where ${inRange(sql`u.EntryNo`, range, 'EntryNo')} and f.EntryGuid is null and ${added}`.execute(trx)
  return new Set(rows.map(({ EntryNo }) => EntryNo))
}
