import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { describeEngines } from '../../test/describe-engines.ts'
import { amountFromNumber } from '../amount/amount-from-number.ts'
import { formatAmount } from '../amount/format-amount.ts'
import { sumAmounts } from '../amount/sum-amounts.ts'
import type { ColumnDefinition } from '../schema/column-definition.ts'
import { amountOfSum } from './amount-of-sum.ts'
import { bulkInsert } from './bulk-insert.ts'
import { createStagingTable } from './create-staging-table.ts'
import { exactSum } from './exact-sum.ts'
import { exactDecimals, exactUnits } from './exact-units.ts'

const columns: readonly ColumnDefinition[] = [{ name: 'amount', type: 'float', nullable: false }]

interface Tables {
  '#amounts': { amount: number }
}

describeEngines('exactSum', (open) => {
  test('adds floats as the exact amounts that they stand for', async () => {
    await using source = open()
    await using session = await source.openSession()
    const table = await createStagingTable(session.db, 'amounts', columns)
    const db = session.db as unknown as Kysely<Tables>
    const cents = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }).map((units) => units / 100)
    await fc.assert(
      fc.asyncProperty(fc.array(cents, { maxLength: 30 }), async (amounts) => {
        await db.deleteFrom('#amounts').execute()
        await bulkInsert(
          session.db,
          table,
          columns,
          amounts.map((amount) => [amount]),
        )
        const [row] = await db
          .selectFrom('#amounts')
          .select(exactSum(exactUnits('amount')).as('sum'))
          .execute()
        const expected = sumAmounts(amounts.map((amount) => amountFromNumber(amount, { decimals: exactDecimals })))
        expect(formatAmount(amountOfSum(row?.sum ?? ''))).toBe(amounts.length === 0 ? '0.0000' : formatAmount(expected))
      }),
      { numRuns: 20 },
    )
  })

  test('loses nothing where a sum of floats does', async () => {
    await using source = open()
    await using session = await source.openSession()
    const table = await createStagingTable(session.db, 'amounts', columns)
    const db = session.db as unknown as Kysely<Tables>
    const amounts = [123_456_789_012.34, ...Array.from({ length: 2_000 }, () => 0.01), -123_456_789_012.34, 0.1 + 0.2]
    await bulkInsert(
      session.db,
      table,
      columns,
      amounts.map((amount) => [amount]),
    )
    const [row] = await db
      .selectFrom('#amounts')
      .select(exactSum(exactUnits('amount')).as('sum'))
      .execute()
    expect(row?.sum).toBe('203000')
    expect(formatAmount(amountOfSum(row?.sum ?? ''))).toBe('20.3000')
  })
})
