import type { Kysely } from 'kysely'
import { createStagingTable } from '../../src/connection/create-staging-table.ts'
import type { ColumnDefinition } from '../../src/schema/column-definition.ts'
import type { Database } from '../../src/schema/database.ts'

/** One column of each type. */
export const columns: readonly ColumnDefinition[] = [
  { name: 'id', type: 'int', nullable: false },
  { name: 'code', type: 'nchar', length: 9, nullable: true },
  { name: 'text', type: 'nvarchar', length: 60, nullable: true },
  { name: 'body', type: 'nvarchar', length: 'max', nullable: true },
  { name: 'small', type: 'smallint', nullable: true },
  { name: 'tiny', type: 'tinyint', nullable: true },
  { name: 'big', type: 'bigint', nullable: true },
  { name: 'flag', type: 'bit', nullable: true },
  { name: 'amount', type: 'float', nullable: true },
  { name: 'rate', type: 'decimal', precision: 16, scale: 4, nullable: true },
  { name: 'at', type: 'datetime', nullable: true },
  { name: 'guid', type: 'uniqueidentifier', nullable: true },
  { name: 'bytes', type: 'varbinary', length: 'max', nullable: true },
]

/** A row of the staging table. */
export interface StagedRow {
  id: number
  code: string | null
  text: string | null
  body: string | null
  small: number | null
  tiny: number | null
  big: string | number | null
  flag: boolean | null
  amount: number | null
  rate: number | null
  at: Date | null
  guid: string | null
  bytes: Buffer | null
}

/** The tables of a session that made the staging table. */
export interface Staged {
  '#rows': StagedRow
}

/** A row with a value in every column, as it is written. */
export const full: StagedRow = {
  id: 1,
  code: '   1000',
  text: 'Ünïcode ✓ 😀',
  body: 'x'.repeat(9000),
  small: -32768,
  tiny: 255,
  big: '9007199254740993',
  flag: true,
  amount: 1234567.891,
  rate: 1.2345,
  at: new Date(Date.UTC(2026, 2, 29, 2, 30, 15, 123)),
  guid: '6f9619ff-8b86-d011-b42d-00c04fc964ff',
  bytes: Buffer.from([0, 1, 255]),
}

/** A row with nothing but its number. */
export const nulls = Object.fromEntries(columns.map(({ name }) => [name, name === 'id' ? 2 : null])) as unknown as StagedRow

/** The first row as it is read back. */
export const expected: StagedRow = {
  ...full,
  code: '   1000  ',
  guid: '6F9619FF-8B86-D011-B42D-00C04FC964FF',
}

/** Makes the staging table `#rows` of a session. */
export async function staged(db: Kysely<Database>): Promise<Kysely<Staged>> {
  await createStagingTable(db, 'rows', columns)
  return db as unknown as Kysely<Staged>
}

/** Makes rows numbered from 1. */
export function numbered(count: number): (readonly unknown[])[] {
  return Array.from({ length: count }, (_, index) => [index + 1, `${index}`, ...Array.from({ length: columns.length - 2 }, () => null)])
}
