import { amountOfUnits, type Database } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import type { AccountTotals } from './account-totals.ts'
import { ratingDecimals } from './rating-rule.ts'
import { accountMembers, accountValues } from './rating-tables.ts'

/** Reads the totals of a range of rated accounts, by `cicmpy.ID`. An account without any contract is not among them. */
export async function readTotals(session: Kysely<Database>, first: number, last: number): Promise<ReadonlyMap<number, AccountTotals>> {
  const { rows } = await sql<TotalRow>`
    select m.Root, v.Currency, sum(v.Units) as Units, sum(v.Lines) as Lines, sum(v.Unreadable) as Unreadable
    from ${sql.table(accountMembers.name)} as m inner join ${sql.table(accountValues.name)} as v on v.Member = m.Member
    where m.Root between ${first} and ${last} group by m.Root, v.Currency`.execute(session)
  const totals = new Map<number, AccountTotals>()
  for (const [root, group] of Map.groupBy(rows, ({ Root }) => Root)) {
    const amounts = new Map(
      group
        .filter(({ Currency, Lines }) => Currency !== null && Number(Lines) > 0)
        .map(({ Currency, Units }) => [(Currency ?? '').trim().toUpperCase(), amountOfUnits(BigInt(Units), ratingDecimals)]),
    )
    totals.set(root, { amounts, unreadable: group.reduce((sum, { Unreadable }) => sum + Number(Unreadable), 0) })
  }
  return totals
}

interface TotalRow {
  readonly Root: number
  readonly Currency: string | null
  readonly Units: string | number
  readonly Lines: number
  readonly Unreadable: number
}
