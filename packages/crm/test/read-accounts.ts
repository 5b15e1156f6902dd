import type { Context } from '@synergy-jobs/core'

/** Reads all accounts by code, as `type/status`, e.g. `C/A`. */
export async function readStatuses({ db }: Context): Promise<Readonly<Record<string, string>>> {
  const rows = await db.selectFrom('cicmpy').select(['cmp_code', 'cmp_type', 'cmp_status']).orderBy('ID').execute()
  return Object.fromEntries(rows.map((row) => [row.cmp_code ?? '', `${row.cmp_type ?? ''}/${row.cmp_status ?? ''}`]))
}

/** Reads the ratings of all accounts by code. */
export async function readRatings({ db }: Context): Promise<Readonly<Record<string, number | null>>> {
  const rows = await db.selectFrom('cicmpy').select(['cmp_code', 'cmp_rating']).orderBy('ID').execute()
  return Object.fromEntries(rows.map((row) => [row.cmp_code ?? '', row.cmp_rating]))
}
