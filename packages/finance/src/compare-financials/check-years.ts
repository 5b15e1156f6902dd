import type { CheckedDivision } from './checked-division.ts'
import type { CompareState } from './compare-state.ts'

/** Warns of asked years that have no periods in a division: nothing can have been entered there, or the year was mistyped. */
export async function checkYears({ run, options }: CompareState, divisions: readonly CheckedDivision[]): Promise<void> {
  const { years } = options
  const known = divisions.filter((division) => division.known)
  if (years === undefined || known.length === 0) return
  const rows = await run.db
    .selectFrom('perdat')
    .select(['CompanyCode', 'bkjrcode'])
    .distinct()
    .where(
      'CompanyCode',
      'in',
      known.map(({ code }) => code),
    )
    .where('bkjrcode', 'in', years)
    .execute()
  const present = new Set(rows.map(({ CompanyCode, bkjrcode }) => `${CompanyCode.trim().toUpperCase()} ${bkjrcode}`))
  for (const { code, key } of known) {
    const missing = years.filter((year) => !present.has(`${key} ${year}`))
    if (missing.length === 0) continue
    const text = `Division ${code} has no periods in ${missing.join(', ')}; add them under financial years, or leave the years out.`
    run.message('warning', 'W_YEAR_WITHOUT_PERIODS', text, { division: code, years: missing })
  }
}
