import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { columns, expected, full, nulls, numbered, type Staged, type StagedRow, staged } from '../../test/connection/staged-rows.ts'
import { describeEngines } from '../../test/describe-engines.ts'
import { bulkInsert } from './bulk-insert.ts'
import { createStagingTable } from './create-staging-table.ts'
import { typed } from './typed.ts'

describeEngines('connection source', (open) => {
  test('gives the same JavaScript values for every column type', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    await db.insertInto('#rows').values([full, nulls]).execute()
    const rows = await db.selectFrom('#rows').selectAll().orderBy('id').execute()
    expect(rows).toEqual([expected, nulls])
    expect(Object.keys(rows[0]!)).toEqual(columns.map(({ name }) => name))
  })

  test('gives declared types through sub-selects and common table expressions', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    await db.insertInto('#rows').values([full]).execute()
    const rows = await db
      .with('c', (it) => it.selectFrom('#rows').select(['flag', 'at', 'code', 'guid']))
      .selectFrom((it) => it.selectFrom('c').selectAll().as('s'))
      .select(['s.flag', 's.at', 's.code', 's.guid'])
      .execute()
    expect(rows).toEqual([{ flag: true, at: expected.at, code: expected.code, guid: expected.guid }])
  })

  test('gives dates, numbers and texts of expressions', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    await db.insertInto('#rows').values([full, nulls]).execute()
    const row = await db
      .selectFrom('#rows')
      .select(({ fn }) => [
        fn.max('at').as('last'),
        fn.countAll<number>().as('n'),
        fn.sum<number>('amount').as('sum'),
        fn.max('text').as('text'),
      ])
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ last: expected.at, n: 2, sum: 1234567.891, text: full.text })
  })

  test('rounds datetimes to 1/300 s', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    const at = (ms: number) => new Date(Date.UTC(2026, 11, 31, 23, 59, 59, ms))
    await db
      .insertInto('#rows')
      .values([0, 1, 2, 4, 5, 6, 998, 999].map((ms, index) => ({ ...nulls, id: index, at: at(ms) })))
      .execute()
    const rows = await db.selectFrom('#rows').select('at').orderBy('id').execute()
    expect(rows.map((row) => row.at)).toEqual([0, 0, 3, 3, 7, 7, 997, 1000].map(at))
  })

  test('compares text without case and trailing blanks', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    await db
      .insertInto('#rows')
      .values([full, { ...nulls, id: 2, text: 'abc' }])
      .execute()
    const find = (column: 'code' | 'text' | 'guid', value: string) =>
      db.selectFrom('#rows').select('id').where(column, '=', value).execute()
    expect(await find('code', '   1000')).toEqual([{ id: 1 }])
    expect(await find('code', '   1000      ')).toEqual([{ id: 1 }])
    expect(await find('text', 'ABC  ')).toEqual([{ id: 2 }])
    expect(await find('guid', '6F9619FF-8b86-d011-b42d-00c04fc964ff')).toEqual([{ id: 1 }])
    expect(await db.selectFrom('#rows').select('id').where('text', 'in', ['ABC ', 'y']).execute()).toEqual([{ id: 2 }])
    expect(
      await db
        .selectFrom('#rows')
        .select('id')
        .where('text', '=', typed('AbC', { type: 'nvarchar', length: 60 }))
        .execute(),
    ).toEqual([{ id: 2 }])
  })

  test('takes the SQL Server form: top, offset and fetch, output', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    await bulkInsert(db, '#rows', columns, numbered(10))
    const ids = async (query: { execute(): Promise<{ id: number }[]> }) => (await query.execute()).map(({ id }) => id)
    const select = db.selectFrom('#rows').select('id').orderBy('id')
    expect(await ids(select.top(3))).toEqual([1, 2, 3])
    expect(await ids(select.offset(4).fetch(2))).toEqual([5, 6])
    expect(await ids(select.offset(8))).toEqual([9, 10])
    expect(
      await db
        .insertInto('#rows')
        .output(['inserted.id', 'inserted.small as size'])
        .values({ ...nulls, id: 11, small: 5 })
        .execute(),
    ).toEqual([{ id: 11, size: 5 }])
    const updated = await db.updateTable('#rows').set({ small: 7 }).output(['inserted.id', 'inserted.small']).where('id', '=', 11).execute()
    expect(updated).toEqual([{ id: 11, small: 7 }])
    expect(await db.deleteFrom('#rows').output('deleted.id').where('id', '=', 11).execute()).toEqual([{ id: 11 }])
    const deleted = await db.deleteFrom('#rows').top(4).where('id', '>', 3).executeTakeFirstOrThrow()
    expect(deleted.numDeletedRows).toBe(4n)
    expect(await ids(select)).toHaveLength(6)
  })

  test('counts the rows that a statement touched', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    await bulkInsert(db, '#rows', columns, numbered(10))
    expect((await db.updateTable('#rows').set({ small: 1 }).where('id', '<=', 4).executeTakeFirstOrThrow()).numUpdatedRows).toBe(4n)
    expect((await db.updateTable('#rows').set({ small: 1 }).where('id', '=', 99).executeTakeFirstOrThrow()).numUpdatedRows).toBe(0n)
    expect((await db.insertInto('#rows').values([full, nulls]).executeTakeFirstOrThrow()).numInsertedOrUpdatedRows).toBe(2n)
  })

  test('updates from a set', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    await createStagingTable(session.db, 'other', columns)
    const both = db as unknown as Kysely<Staged & { '#other': StagedRow }>
    await bulkInsert(db, '#rows', columns, numbered(3))
    await both
      .insertInto('#other')
      .values({ ...nulls, id: 2, small: 42 })
      .execute()
    await both
      .updateTable('#rows')
      .from('#other as o')
      .set((eb) => ({ small: eb.ref('o.small') }))
      .whereRef('#rows.id', '=', 'o.id')
      .execute()
    expect(await both.selectFrom('#rows').select(['id', 'small']).where('small', 'is not', null).execute()).toEqual([{ id: 2, small: 42 }])
  })

  test('runs T-SQL functions in raw pieces', async () => {
    await using source = open()
    const day = new Date(Date.UTC(2024, 0, 31, 13, 14, 15))
    const { rows } = await sql`
      select isnull(null, 3) as a, len(N'ab  ') as b, left('abc', 2) as c, right('abc', 2) as d, charindex('B', 'abc') as e,
        replicate('x', 3) as f, dateadd(month, 1, cast(${day} as datetime)) as g, datediff(day, cast(${day} as datetime), '2024-03-01') as h,
        year(cast(${day} as datetime)) as i, concat('a', null, 1) as j, upper(N'é') as k, 7 / 2 as l, iif(1 = 2, 'y', 'n') as m,
        datepart(minute, cast(${day} as datetime)) as n
    `.execute(source.connect())
    const g = new Date(Date.UTC(2024, 1, 29, 13, 14, 15))
    expect(rows).toEqual([{ a: 3, b: 2, c: 'ab', d: 'bc', e: 2, f: 'xxx', g, h: 30, i: 2024, j: 'a1', k: 'É', l: 3, m: 'n', n: 14 }])
  })

  test('keeps the temporary tables of sessions apart', async () => {
    await using source = open()
    await using one = await source.openSession()
    await using two = await source.openSession()
    const [first, second] = [await staged(one.db), await staged(two.db)]
    await first.insertInto('#rows').values(full).execute()
    expect(await second.selectFrom('#rows').select('id').execute()).toEqual([])
  })

  test('runs what a session is asked for one after the other', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    const order: string[] = []
    const first = db.transaction().execute(async (trx) => {
      await trx.insertInto('#rows').values(full).execute()
      order.push('first')
    })
    const second = db
      .selectFrom('#rows')
      .select('id')
      .execute()
      .then((rows) => order.push(`second sees ${rows.length}`))
    await Promise.all([first, second])
    expect(order).toEqual(['first', 'second sees 1'])
  })

  test('serves more statements at once than it has connections', async () => {
    await using source = open()
    const db = source.connect()
    const results = await Promise.all(Array.from({ length: 40 }, (_, index) => sql<{ x: number }>`select ${index} as x`.execute(db)))
    expect(results.map(({ rows }) => rows[0]!.x)).toEqual(Array.from({ length: 40 }, (_, index) => index))
  })

  test('opens nothing that is not used, and works no more once disposed', async () => {
    const source = open()
    await source[Symbol.asyncDispose]()
    await source[Symbol.asyncDispose]()
    await expect(sql`select 1 as x`.execute(source.connect())).rejects.toMatchObject({ code: 'connection-lost' })
    await expect(source.openSession()).rejects.toMatchObject({ code: 'connection-lost' })
  })

  test('ends what still runs when it is disposed', async () => {
    const source = open()
    const session = await source.openSession()
    const db = await staged(session.db)
    const trx = await db.startTransaction().execute()
    await source[Symbol.asyncDispose]()
    await expect(trx.insertInto('#rows').values(full).execute()).rejects.toThrow()
  })
})
