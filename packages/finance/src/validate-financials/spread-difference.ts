import type { Database } from '@synergy-jobs/core'
import { sql, type Transaction } from 'kysely'
import { toleranceSql } from './checks/tolerance-sql.ts'
import { inRange, type StagedRange } from './staged-range.ts'
import { staged } from './staging-tables.ts'

/** Puts what conversion left over in central currency on the largest line of each entry, within the tolerance (check V09). */
export async function spreadDifference(trx: Transaction<Database>, centralTolerance: number, range: StagedRange): Promise<void> {
  const facts = sql.table(staged.facts)
  const tolerance = toleranceSql(centralTolerance, sql.ref('e.CentralDecimals'))
  await sql`update ${facts} set Central = Central -
      (select e.CentralBalance from ${sql.table(staged.entries)} as e where e.EntryNo = ${facts}.EntryNo)
    where Seq in (select m.Seq from (select f.Seq as Seq, row_number() over (partition by f.EntryNo order by abs(f.Central) desc, f.Seq) as Place
      from ${facts} as f inner join ${sql.table(staged.entries)} as e on e.EntryNo = f.EntryNo
      where ${inRange(sql`f.Seq`, range, 'Seq')} and e.CentralKnown = 1 and e.CentralBalance <> 0
        and abs(e.CentralBalance) <= ${tolerance}) as m where m.Place = 1)`.execute(trx)
}
