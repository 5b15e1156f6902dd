/** A period of the ledger of a division. */
export interface LedgerPeriod {
  readonly division: string
  /** `gbkmut.bkjrcode` */
  readonly year: number
  /** `gbkmut.periode` as a number. */
  readonly period: number
}

/** Each period of two lists once, by division, year and period. */
export function joinPeriods(some: readonly LedgerPeriod[], more: readonly LedgerPeriod[]): readonly LedgerPeriod[] {
  const periods = new Map([...some, ...more].map((period) => [`${period.division} ${period.year}/${period.period}`, period]))
  return [...periods.values()].toSorted((a, b) => a.division.localeCompare(b.division) || a.year - b.year || a.period - b.period)
}
