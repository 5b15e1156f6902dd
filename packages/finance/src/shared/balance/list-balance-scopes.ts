import type { Database } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'

/** One division and year that has something in the ledger or in `Balance`. */
export interface DivisionYear {
  readonly division: string
  readonly year: number
}

/** Lists the divisions and years to look at, in order. */
export async function listBalanceScopes(
  db: Kysely<Database>,
  {
    divisions,
    years,
    transtypes,
  }: {
    readonly divisions?: readonly string[] | undefined
    readonly years?: readonly number[] | undefined
    readonly transtypes: readonly string[]
  },
): Promise<readonly DivisionYear[]> {
  const inDivisions = divisions === undefined ? sql`` : sql`and s.Division in (${sql.join(divisions)})`
  const inYears = years === undefined ? sql`` : sql`and s.FinYear in (${sql.join(years)})`
  const { rows } = await sql<{ Division: string; FinYear: number }>`
    select s.Division as Division, s.FinYear as FinYear from (
      select ltrim(rtrim(CompanyCode)) as Division, bkjrcode as FinYear from gbkmut
      where verwerknrl <> 0 and coalesce(transtype, 'N') in (${sql.join(transtypes)}) and CompanyCode is not null and bkjrcode is not null
      union
      select ltrim(rtrim(CompanyCode)) as Division, FinYear from Balance where transtype in (${sql.join(transtypes)})
    ) as s where 1 = 1 ${inDivisions} ${inYears} order by s.Division, s.FinYear`.execute(db)
  return rows.map(({ Division, FinYear }) => ({ division: Division, year: FinYear }))
}
