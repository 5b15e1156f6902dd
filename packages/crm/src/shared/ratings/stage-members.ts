import type { Database } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import { accountMembers, ratedAccounts } from './rating-tables.ts'

/**
 * Finds for every account to rate whose contracts count: the account itself and everybody below it in the tree of `cmp_parent`, level
 * by level, each once, so that a loop comes to its end (spec crm §3.3 rule 7); for a reseller also its customers (rule 8). The number of
 * statements grows with the depth of the tree only.
 */
export async function stageMembers(session: Kysely<Database>, signal?: AbortSignal): Promise<void> {
  const [members, rated] = [sql.table(accountMembers.name), sql.table(ratedAccounts.name)]
  await sql`insert into ${members} (Root, Member, Step) select r.AccountId, r.AccountId, 0 from ${rated} as r`.execute(session)
  // Nobody can go deeper than there are accounts: the loop ends when a level adds nobody.
  for (let step = 0; ; step++) {
    signal?.throwIfAborted()
    const { numAffectedRows = 0n } = await sql`
      insert into ${members} (Root, Member, Step)
      select m.Root, c.ID, m.Step + 1
      from ${members} as m inner join cicmpy as p on p.ID = m.Member inner join cicmpy as c on c.cmp_parent = p.cmp_wwn
      where m.Step = ${step} and not exists (select 1 from ${members} as x where x.Root = m.Root and x.Member = c.ID)`.execute(session)
    if (Number(numAffectedRows) === 0) break
  }
  await sql`
    insert into ${members} (Root, Member, Step)
    select r.AccountId, c.ID, -1 from ${rated} as r inner join cicmpy as c on c.cmp_reseller = r.Account
    where r.IsReseller = 1 and not exists (select 1 from ${members} as x where x.Root = r.AccountId and x.Member = c.ID)`.execute(session)
}
