import { type Database, periodCode } from '@synergy-jobs/core'
import fc from 'fast-check'
import type { Kysely } from 'kysely'

/** What happens to one row of one database. */
export interface RowDamage {
  readonly side: 'synergy' | 'back office'
  readonly division: string
  /** Which of the division's rows, counted round. */
  readonly nth: number
  readonly kind: 'amount' | 'period' | 'removed'
  /** Cents by which the amount changes. */
  readonly cents: number
}

export function randomDamage(divisions: readonly string[]): fc.Arbitrary<RowDamage> {
  return fc.record({
    side: fc.constantFrom('synergy', 'back office'),
    division: fc.constantFrom(...divisions),
    nth: fc.nat(),
    kind: fc.constantFrom('amount', 'period', 'removed'),
    cents: fc.integer({ min: 1, max: 500 }),
  })
}

/** Damages one row of a ledger. Returns what a comparison must find: Synergy minus back office in cents, by division, period and account. */
export async function damageRow(db: Kysely<Database>, damage: RowDamage): Promise<Readonly<Record<string, number>>> {
  const { side, division, nth, kind, cents } = damage
  const rows = await db
    .selectFrom('gbkmut')
    .select(['ID', 'reknr', 'periode', 'bdr_hfl'])
    .where('CompanyCode', '=', division)
    .orderBy('ID')
    .execute()
  const row = rows[nth % rows.length]
  if (row === undefined) throw new Error(`The ledger of division ${division} is empty.`)
  const sign = side === 'synergy' ? 1 : -1
  const amount = Math.round(row.bdr_hfl * 100)
  const key = (period: number): string => [division, period, row.reknr?.trim()].join('/')
  const old = Number(row.periode)
  switch (kind) {
    case 'amount':
      await db
        .updateTable('gbkmut')
        .set({ bdr_hfl: (amount + cents) / 100 })
        .where('ID', '=', row.ID)
        .execute()
      return { [key(old)]: sign * cents }
    case 'period': {
      const other = (old % 13) + 1
      await db
        .updateTable('gbkmut')
        .set({ periode: periodCode(other) })
        .where('ID', '=', row.ID)
        .execute()
      return { [key(old)]: -sign * amount, [key(other)]: sign * amount }
    }
    case 'removed':
      await db.deleteFrom('gbkmut').where('ID', '=', row.ID).execute()
      return { [key(old)]: -sign * amount }
  }
}
