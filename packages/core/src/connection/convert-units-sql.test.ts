import fc from 'fast-check'
import { type RawBuilder, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { convertUnits } from '../amount/convert-units.ts'
import { openTestContext } from '../testing/open-test-context.ts'
import { testEngines } from '../testing/test-engines.ts'
import { bulkInsert } from './bulk-insert.ts'
import { convertUnitsSql } from './convert-units-sql.ts'
import { createStagingTable } from './create-staging-table.ts'

const columns = [
  { name: 'Line', type: 'int', nullable: false },
  { name: 'Units', type: 'bigint', nullable: true },
  { name: 'Rate', type: 'float', nullable: true },
  { name: 'FromDecimals', type: 'int', nullable: false },
  { name: 'ToDecimals', type: 'int', nullable: false },
] as const

const conversion = { units: sql.ref('Units'), rate: sql.ref('Rate'), from: sql.ref('FromDecimals'), to: sql.ref('ToDecimals') }

type Row = readonly [units: number | null, rate: number | null, from: number, to: number]

describe.each(testEngines())('convertUnitsSql on %s', (engine) => {
  async function convert(rows: readonly Row[], expression: RawBuilder<unknown>): Promise<readonly (number | null)[]> {
    await using context = await openTestContext({ engine, company: false })
    return await context.db.transaction().execute(async (trx) => {
      const table = await createStagingTable(trx, 'amounts', columns)
      await bulkInsert(
        trx,
        table,
        columns,
        rows.map((row, index) => [index, ...row]),
      )
      const result = await sql<{ units: number | string | null }>`
        select ${expression} as units from ${sql.table(table)} order by Line`.execute(trx)
      return result.rows.map(({ units }) => (units === null ? null : Number(units)))
    })
  }

  it.each(['multiply', 'divide'] as const)('gives what convertUnits gives: %s', async (notation) => {
    const decimals = fc.integer({ min: 0, max: 4 })
    const rate = fc.oneof(
      fc.integer({ min: 1, max: 10_000_000 }).map((digits) => digits / 10_000),
      fc.double({ min: 0.01, max: 1_000, noNaN: true }).map((value) => Number(value.toPrecision(10))),
    )
    const row = fc.tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), rate, decimals, decimals)
    const rows: readonly Row[] = fc.sample(row, { numRuns: 500, seed: 1 })
    const expected = rows.map(([units, factor, from, to]) => {
      const converted = Number(convertUnits(BigInt(units ?? 0), factor ?? 0, { from, to, notation }))
      return Math.abs(converted) <= 999_999_999_999_999 ? converted : null
    })
    expect(await convert(rows, convertUnitsSql({ ...conversion, notation }))).toEqual(expected)
  })

  it('rounds half away from zero, as floats would not', async () => {
    const rows: readonly Row[] = [
      [100, 1.005, 2, 2],
      [-100, 1.005, 2, 2],
      [1_000_000_000_050, 0.01, 2, 2],
    ]
    expect(await convert(rows, convertUnitsSql(conversion))).toEqual([101, -101, 10_000_000_001])
  })

  it('gives NULL for what is no rate, and for results that cannot be kept', async () => {
    const rows: readonly Row[] = [
      [1, null, 2, 2],
      [null, 1, 2, 2],
      [1, 1e12, 2, 2],
      [1, 0, 2, 2],
      [999_999_999_999_999, 0.5, 2, 2],
    ]
    expect(await convert(rows, convertUnitsSql({ ...conversion, notation: 'divide' }))).toEqual([null, null, null, null, null])
  })
})
