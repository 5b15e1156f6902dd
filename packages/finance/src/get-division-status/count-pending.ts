import { type Database, trimCode } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import type { DivisionStatus } from './division-status.ts'
import type { ParsedDivisionStatusOptions } from './division-status-options.ts'

type Pending = DivisionStatus['pending']

/** Counts pending lines by division and status. Budget lines stay out: they need no processing. */
export async function countPending(
  db: Kysely<Database>,
  divisions: readonly string[],
  codes: ParsedDivisionStatusOptions['codes'],
): Promise<ReadonlyMap<string, Pending>> {
  const rows = await db
    .selectFrom('TransactionsPending')
    .select((e) => ['CompanyCode', 'Status', e.fn.countAll<number>().as('lines')])
    .where('CompanyCode', 'in', divisions)
    .where('transtype', '<>', codes.budgetType)
    .groupBy(['CompanyCode', 'Status'])
    .execute()
  const names = new Map<number, keyof Pending>([
    [codes.inProcess, 'inProcess'],
    [codes.rejectedClosed, 'rejectedClosed'],
    [codes.rejectedIncomplete, 'rejectedIncomplete'],
    [codes.rejectedOther, 'rejectedOther'],
  ])
  const pending = new Map<string, Pending>()
  for (const { CompanyCode, Status, lines } of rows) {
    const division = trimCode(CompanyCode) ?? ''
    const name = names.get(Status) ?? 'unknown'
    const before = pending.get(division) ?? { inProcess: 0, rejectedClosed: 0, rejectedIncomplete: 0, rejectedOther: 0, unknown: 0 }
    pending.set(division, { ...before, [name]: before[name] + Number(lines) })
  }
  return pending
}
