import { type Database, trimCode } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import { codeKey } from './code-key.ts'
import type { Division, Divisions } from './reference-data.ts'

/** Columns that {@link loadDivisions} reads. */
export const divisionColumns = ['bedrnr', 'bedrnm', 'Active', 'valcode', 'CostcenterCode', 'BudgetScenario'] as const

/** Reads all divisions in one query: `bedryf`, of which a database has hundreds at most. */
export async function loadDivisions(db: Kysely<Database>): Promise<Divisions> {
  const rows = await db.selectFrom('bedryf').select(divisionColumns).where('bedrnr', 'is not', null).execute()
  const divisions = new Map<string, Division>()
  for (const row of rows) {
    const code = trimCode(row.bedrnr)
    if (code === undefined) continue
    const costCentre = trimCode(row.CostcenterCode)
    const scenario = trimCode(row.BudgetScenario)
    divisions.set(codeKey(code), {
      code,
      name: row.bedrnm?.trim() ?? '',
      active: row.Active !== 0,
      currency: trimCode(row.valcode) ?? '',
      number: /^\d+$/.test(code) ? Number(code) : null,
      ...(costCentre === undefined ? {} : { costCentre }),
      ...(scenario === undefined ? {} : { scenario }),
    })
  }
  return divisions
}
