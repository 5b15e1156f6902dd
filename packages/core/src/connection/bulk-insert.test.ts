import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { describeEngines } from '../../test/describe-engines.ts'
import type { ColumnDefinition } from '../schema/column-definition.ts'
import { bulkInsert } from './bulk-insert.ts'
import { createStagingTable } from './create-staging-table.ts'
import { dropStagingTable } from './drop-staging-table.ts'
import { isUniqueViolation } from './is-unique-violation.ts'
import type { QueryEvent } from './query-event.ts'
import { typed } from './typed.ts'
import { upsertRow } from './upsert-row.ts'

const columns: readonly ColumnDefinition[] = [
  { name: 'id', type: 'int', nullable: false },
  { name: 'code', type: 'nchar', length: 5, nullable: true },
  { name: 'rate', type: 'decimal', precision: 18, scale: 4, nullable: true },
]

interface Tables {
  '#s': { id: number; code: string | null; rate: number | null }
}

async function* rowsFrom(first: number, count: number): AsyncGenerator<readonly unknown[]> {
  for (let id = first; id < first + count; id += 1) yield [id, `c${id % 10}`, id / 4]
}

describeEngines('bulkInsert', (open) => {
  test('writes an async source batch by batch', async () => {
    await using source = open()
    const events: QueryEvent[] = []
    await using session = await source.openSession({ onQuery: (event) => events.push(event) })
    const table = await createStagingTable(session.db, 's', columns)
    expect(table).toBe('#s')
    expect(await bulkInsert(session.db, table, columns, rowsFrom(1, 2500), { rowsPerBatch: 1000 })).toBe(2500)
    expect(events.filter(({ kind }) => kind === 'bulk-load').map(({ rows }) => rows)).toEqual([1000, 1000, 500])
    const db = session.db as unknown as Kysely<Tables>
    expect(await db.selectFrom('#s').selectAll().where('id', '=', 2499).execute()).toEqual([{ id: 2499, code: 'c9   ', rate: 624.75 }])
    const { n } = await db
      .selectFrom('#s')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    expect(n).toBe(2500)
  })

  test('takes no more from its source than the batch at hand', async () => {
    await using source = open()
    await using session = await source.openSession()
    const table = await createStagingTable(session.db, 's', columns)
    const stop = new AbortController()
    let taken = 0
    function* endless() {
      for (;;) {
        taken += 1
        if (taken === 150) stop.abort(new Error('stop'))
        yield [taken, null, null]
      }
    }
    const writing = bulkInsert(session.db, table, columns, endless(), { rowsPerBatch: 100, signal: stop.signal })
    await expect(writing).rejects.toThrow('stop')
    expect(taken).toBeLessThanOrEqual(200)
  })

  test('is undone with its transaction', async () => {
    await using source = open()
    await using session = await source.openSession()
    const table = await createStagingTable(session.db, 's', columns)
    const failing = session.db.transaction().execute(async (trx) => {
      await bulkInsert(trx, table, columns, rowsFrom(1, 10))
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect((await sql`select count(*) as n from [#s]`.execute(session.db)).rows).toEqual([{ n: 0 }])
  })

  test('writes a batch whole or not at all', async () => {
    await using source = open()
    await using session = await source.openSession()
    const table = await createStagingTable(session.db, 's', columns)
    await sql`create unique index ux_s on [#s] (id)`.execute(session.db)
    const rows = [
      [1, 'a', 1],
      [2, 'b', 2],
      [1, 'c', 3],
    ]
    await expect(bulkInsert(session.db, table, columns, rows)).rejects.toSatisfy(isUniqueViolation)
    expect((await sql`select count(*) as n from [#s]`.execute(session.db)).rows).toEqual([{ n: 0 }])
  })

  test('passes on what its source throws', async () => {
    await using source = open()
    await using session = await source.openSession()
    const table = await createStagingTable(session.db, 's', columns)
    async function* failing() {
      yield [1, 'a', 1]
      throw new Error('damaged file')
    }
    await expect(bulkInsert(session.db, table, columns, failing())).rejects.toThrow('damaged file')
  })

  test('drops a staging table, also one that is not there', async () => {
    await using source = open()
    await using session = await source.openSession()
    await createStagingTable(session.db, '#s', columns)
    await dropStagingTable(session.db, 's')
    await dropStagingTable(session.db, '#s')
    await createStagingTable(session.db, 's', columns)
    await expect(createStagingTable(session.db, "s'; drop table x", columns)).rejects.toThrow(RangeError)
    await expect(createStagingTable(session.db, 'empty', [])).rejects.toThrow(RangeError)
  })

  test('upserts', async () => {
    await using source = open()
    await using session = await source.openSession()
    await createStagingTable(session.db, 's', columns)
    const upsert = (row: Parameters<typeof upsertRow>[2]) => session.db.transaction().execute((trx) => upsertRow(trx, '#s', row))
    expect(await upsert({ key: { id: 1 }, values: { code: 'a' }, insert: { rate: 5 } })).toBe('inserted')
    expect(await upsert({ key: { id: 1 }, values: { code: 'b' }, insert: { rate: 6 } })).toBe('updated')
    expect(await upsert({ key: { id: 1, rate: null }, values: {} })).toBe('inserted')
    expect(await upsert({ key: { id: 1, rate: null }, values: {} })).toBe('updated')
    const db = session.db as unknown as Kysely<Tables>
    expect(await db.selectFrom('#s').selectAll().orderBy('rate').execute()).toEqual([
      { id: 1, code: null, rate: null },
      { id: 1, code: 'b    ', rate: 5 },
    ])
    await expect(upsert({ key: {}, values: {} })).rejects.toThrow(RangeError)
  })

  test('sends decimals as text, so that no digit is lost', async () => {
    await using source = open()
    const value = typed('99999999999999.9999', { type: 'decimal', precision: 18, scale: 4 })
    const { rows } = await sql<{
      same: number
    }>`select case when ${value} = cast('99999999999999.9999' as decimal(18,4)) then 1 else 0 end as same`.execute(source.connect())
    expect(rows).toEqual([{ same: 1 }])
  })
})
