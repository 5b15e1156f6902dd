import type { Database } from '@synergy-jobs/core'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { aligned8 } from './fact-columns.ts'
import { staged } from './staging-tables.ts'

const replaced = sql.table(staged.replaced)

/**
 * Finds the earlier versions of the entries at work in the ledger (spec finance §1.3 step 6), and numbers their rows through.
 *
 * @returns how many rows there are
 */
export async function findReplaced(trx: Transaction<Database>): Promise<number> {
  await sql`delete from ${replaced}`.execute(trx)
  const numbers = (form: RawBuilder<unknown>) => sql`select e.EntryNo as EntryNo, e.Division as Division, ${form} as Form
    from ${sql.table(staged.entries)} as e inner join ${sql.table(staged.work)} as w on w.EntryNo = e.EntryNo where e.LedgerRows > 0`
  const result = await sql`insert into ${replaced} (Place, ID, EntryNo)
    select row_number() over (order by g.ID), g.ID, n.EntryNo
    from (${numbers(sql`e.EntryNumber`)} union ${numbers(aligned8(sql`e.EntryNumber`))}) as n
    inner join gbkmut as g on g.bkstnr = n.Form and g.CompanyCode = n.Division
    where coalesce(g.transtype, 'N') <> 'B'`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}
