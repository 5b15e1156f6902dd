import type { Database } from '@synergy-jobs/core'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { contractSql } from '../contracts/contract-sql.ts'
import type { RatingSettings } from './rating-settings.ts'
import { accountMembers, accountValues } from './rating-tables.ts'

/** From here on a price is a mistake: its ten-thousandths would no longer be exact. */
export const largestPrice = 1e11

/** Pieces of statements about the value of the line `l` of the contract `h`, with its item `i`, which may be missing. */
export interface ValueSql {
  /** The line counts: contract and line are active, and its item is no policy item (spec crm §3.3 rule 9). */
  readonly counts: RawBuilder<unknown>
  /** The price can be held exactly. */
  readonly isReadable: RawBuilder<unknown>
  /** Ten-thousandths of the price, rounded half up: the multiplication gives the same on every engine. */
  readonly units: RawBuilder<unknown>
  readonly currency: RawBuilder<unknown>
}

/** Makes the pieces for one installation and day. */
export function valueSql(settings: Pick<RatingSettings, 'day' | 'codes'>): ValueSql {
  const { contractRuns, lineRuns, isPolicyItem } = contractSql(settings)
  return {
    counts: sql`l.ID is not null and ${contractRuns} and ${lineRuns} and case when ${isPolicyItem} then 1 else 0 end = 0`,
    isReadable: sql`abs(l.PurchasePrice) < ${sql.lit(largestPrice)}`,
    units: sql`cast(floor(l.PurchasePrice * 10000 + 0.5) as bigint)`,
    currency: sql`isnull(l.PurchaseCurrency, '')`,
  }
}

/** Adds up what the contracts of every member are worth, by currency, in one statement. */
export async function stageValues(session: Kysely<Database>, settings: Pick<RatingSettings, 'day' | 'codes'>): Promise<void> {
  const { isContract, isLine } = contractSql(settings)
  const { counts, isReadable, units, currency } = valueSql(settings)
  await sql`
    insert into ${sql.table(accountValues.name)} (Member, Currency, Units, Lines, Unreadable)
    select v.Member, v.Currency, sum(v.Units), sum(v.Counted), sum(v.Unreadable) from (
      select m.Member,
        case when ${counts} then ${currency} end as Currency,
        case when ${counts} and ${isReadable} then ${units} else 0 end as Units,
        case when ${counts} then 1 else 0 end as Counted,
        case when ${counts} and not ${isReadable} then 1 else 0 end as Unreadable
      from (select distinct Member from ${sql.table(accountMembers.name)}) as m
      inner join cicmpy as a on a.ID = m.Member
      inner join ItemNumbers as h on h.Associate = a.cmp_wwn and ${isContract}
      left join ItemNumbers as l on ${isLine}
      left join Items as i on i.ItemCode = l.ItemCode) as v
    group by v.Member, v.Currency`.execute(session)
}
