import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely'
import { expect, test } from 'vitest'
import { dialectSql } from './dialect-sql.ts'
import { embeddedSource } from './embedded/embedded-source.ts'
import { engineOf } from './engine-of.ts'
import { sqlServerSource } from './sql-server/sql-server-source.ts'
import { takeRows } from './take-rows.ts'

// Neither opens anything: they only compile here.
const embedded = embeddedSource({ memory: true }).connect()
const sqlServer = sqlServerSource(() => 'Server=SQL01;Database=Synergy').connect()

test('knows the engine of a Kysely and of a transaction', async () => {
  expect([engineOf(embedded), engineOf(sqlServer)]).toEqual(['embedded', 'sql-server'])
  await using source = embeddedSource({ memory: true })
  expect(
    await source
      .connect()
      .transaction()
      .execute(async (trx) => engineOf(trx)),
  ).toBe('embedded')
})

test('does not take any Kysely', () => {
  const other = new Kysely<object>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
  expect(() => engineOf(other)).toThrow(TypeError)
})

test('gives each engine its own form of a piece of SQL, also inside others', () => {
  const piece = dialectSql({ sqlServer: sql`top(${1}) x`, embedded: sql`x limit ${2}` })
  const query = sql`select ${piece} -- ${3}`
  expect(query.compile(sqlServer)).toMatchObject({ sql: 'select top(@1) x -- @2', parameters: [1, 3] })
  expect(query.compile(embedded)).toMatchObject({ sql: 'select x limit ? -- ?', parameters: [2, 3] })
  expect(piece.compile(embedded).sql).toBe('x limit ?')
})

test('takes a whole number of rows', () => {
  const query = embedded.selectFrom('humres').select('res_id')
  expect(takeRows(query, 2).compile().sql).toBe('select "res_id" from "humres" limit 2')
  for (const count of [0, -1, 1.5, NaN]) expect(() => takeRows(query, count)).toThrow(RangeError)
})
