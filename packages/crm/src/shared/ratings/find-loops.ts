import { type Database, trimCode } from '@synergy-jobs/core'
import { takeRows } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'
import { accountMembers } from './rating-tables.ts'

/** Accounts among the rated ones whose parents lead back to themselves. */
export interface ParentLoops {
  readonly accounts: number
  /** Codes of the first few. */
  readonly codes: readonly string[]
}

const named = 5

/** Finds the rated accounts that lie in a loop of `cmp_parent`: their parent is one of their own members. */
export async function findLoops(session: Kysely<Database>): Promise<ParentLoops> {
  const looped = session
    .selectFrom(sql<{ readonly Root: number; readonly Member: number; readonly Step: number }>`${sql.table(accountMembers.name)}`.as('m'))
    .innerJoin('cicmpy as p', 'p.ID', 'm.Member')
    .innerJoin('cicmpy as r', (join) => join.onRef('r.ID', '=', 'm.Root').onRef('r.cmp_parent', '=', 'p.cmp_wwn'))
    .where('m.Step', '>=', 0)
  const { accounts } = await looped.select((e) => e.fn.countAll<number>().as('accounts')).executeTakeFirstOrThrow()
  if (Number(accounts) === 0) return { accounts: 0, codes: [] }
  const rows = await takeRows(looped.select(['r.cmp_code', 'r.cmp_wwn']).orderBy('r.ID'), named).execute()
  return { accounts: Number(accounts), codes: rows.map(({ cmp_code, cmp_wwn }) => trimCode(cmp_code) ?? cmp_wwn) }
}
