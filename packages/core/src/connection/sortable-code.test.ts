import type { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { describeEngines } from '../../test/describe-engines.ts'
import type { ColumnDefinition } from '../schema/column-definition.ts'
import { bulkInsert } from './bulk-insert.ts'
import { compareCodes } from './compare-codes.ts'
import { createStagingTable } from './create-staging-table.ts'
import { sortableCode } from './sortable-code.ts'

const columns: readonly ColumnDefinition[] = [
  { name: 'narrow', type: 'char', length: 9, nullable: true },
  { name: 'wide', type: 'nchar', length: 9, nullable: true },
]
const codes = ['     1000', '1000', '  a100', 'A100', 'B-1', 'b_1', 'B 1', 'Z', '_', '10', '9', 'é', 'ü1', '€', '~', '', '   ', null]
const sorted = ['', '10', '1000', '9', 'A100', 'B 1', 'B-1', 'B_1', 'Z', '_', '~', 'É', 'Ü1', '€']

interface Tables {
  '#codes': { narrow: string | null; wide: string | null }
}

describeEngines('sortableCode', (open) => {
  test.each(['narrow', 'wide'] as const)('groups and sorts a %s column by code points, without blanks and case', async (column) => {
    await using source = open()
    await using session = await source.openSession()
    const table = await createStagingTable(session.db, 'codes', columns)
    await bulkInsert(
      session.db,
      table,
      columns,
      codes.map((code) => [code, code]),
    )
    const db = session.db as unknown as Kysely<Tables>
    const code = sortableCode(column)
    const rows = await db
      .selectFrom('#codes')
      .select((e) => [code.as('code'), e.fn.countAll<number>().as('rows')])
      .groupBy(code)
      .orderBy(code)
      .execute()
    expect(rows.map((row) => row.code)).toEqual(sorted)
    expect(rows.map((row) => row.code).toSorted(compareCodes)).toEqual(sorted)
    expect(rows.find((row) => row.code === '')?.rows).toBe(3)
    expect(rows.find((row) => row.code === '1000')?.rows).toBe(2)
  })

  test('fills numbers up, so that period 2 comes before period 10', async () => {
    await using source = open()
    await using session = await source.openSession()
    const table = await createStagingTable(session.db, 'codes', columns)
    const periods = ['  2', ' 10', '2', '1', '012', '', null]
    await bulkInsert(
      session.db,
      table,
      columns,
      periods.map((code) => [code, code]),
    )
    const db = session.db as unknown as Kysely<Tables>
    const period = sortableCode('narrow', 3)
    const rows = await db.selectFrom('#codes').select(period.as('period')).groupBy(period).orderBy(period).execute()
    expect(rows.map((row) => row.period)).toEqual(['000', '001', '002', '010', '012'])
  })
})

test('codes beyond the first plane come last, as on the servers', () => {
  expect(['\u{1F600}', '\uFFFD', 'A'].toSorted(compareCodes)).toEqual(['A', '\uFFFD', '\u{1F600}'])
  expect(compareCodes('AB', 'A')).toBeGreaterThan(0)
  expect(compareCodes('A', 'A')).toBe(0)
})
