import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { columns, full, nulls, numbered, staged } from '../../test/connection/staged-rows.ts'
import { describeEngines } from '../../test/describe-engines.ts'
import { bulkInsert } from './bulk-insert.ts'
import { isUniqueViolation } from './is-unique-violation.ts'
import type { QueryEvent } from './query-event.ts'

describeEngines('source driver', (open) => {
  test('commits a transaction that ends and rolls back one that throws', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    await db.transaction().execute((trx) => trx.insertInto('#rows').values(full).execute())
    const failure = new Error('no')
    const failing = db.transaction().execute(async (trx) => {
      await trx.insertInto('#rows').values(nulls).execute()
      throw failure
    })
    await expect(failing).rejects.toBe(failure)
    expect(await db.selectFrom('#rows').select('id').execute()).toEqual([{ id: 1 }])
  })

  test('goes back to a savepoint', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    const trx = await db.startTransaction().execute()
    await trx.insertInto('#rows').values(full).execute()
    const after = await trx.savepoint('one').execute()
    await after.insertInto('#rows').values(nulls).execute()
    await after.rollbackToSavepoint('one').execute()
    await trx.commit().execute()
    expect(await db.selectFrom('#rows').select('id').execute()).toEqual([{ id: 1 }])
  })

  test.each(['read uncommitted', 'read committed', 'repeatable read', 'serializable', 'snapshot'] as const)(
    'begins at %s',
    async (level) => {
      await using source = open()
      const rows = await source
        .connect()
        .transaction()
        .setIsolationLevel(level)
        .execute(async (trx) => (await sql<{ one: number }>`select 1 as one`.execute(trx)).rows)
      expect(rows).toEqual([{ one: 1 }])
    },
  )

  test('keeps the error of a refused row and a usable connection', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    await sql`create unique index ux_rows on [#rows] (id)`.execute(db)
    await db.insertInto('#rows').values(full).execute()
    const again = db.transaction().execute((trx) => trx.insertInto('#rows').values(full).execute())
    await expect(again).rejects.toSatisfy(isUniqueViolation)
    expect(await db.selectFrom('#rows').select('id').execute()).toEqual([{ id: 1 }])
  })

  test('streams rows in pieces and ends the statement when the reader leaves', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    await bulkInsert(db, '#rows', columns, numbered(1000))
    const query = db.selectFrom('#rows').select('id').orderBy('id')
    const seen: number[] = []
    for await (const row of query.stream(100)) seen.push(row.id)
    expect(seen).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1))
    const first: number[] = []
    for await (const row of query.stream(10)) {
      first.push(row.id)
      if (first.length === 25) break
    }
    expect(first).toHaveLength(25)
    expect(await db.selectFrom('#rows').select('id').where('id', '=', 7).execute()).toEqual([{ id: 7 }])
  })

  test('gives the error of a stream to its reader', async () => {
    await using source = open()
    const rows = sql<{ x: number }>`select 1 as x from no_such_table`
    const reading = async () => {
      for await (const _ of source.connect().getExecutor().stream(rows.compile(source.connect()), 10)) expect.unreachable()
    }
    await expect(reading()).rejects.toThrow(/no_such_table/)
  })

  test('refuses statements once its signal has aborted, and still rolls back', async () => {
    await using source = open()
    await using session = await source.openSession()
    const db = await staged(session.db)
    const stop = new AbortController()
    const reason = new Error('stop')
    const bound = source.connect({ signal: stop.signal })
    await sql`select 1 as x`.execute(bound)
    const working = bound.transaction().execute(async (trx) => {
      await sql`select 1 as x`.execute(trx)
      stop.abort(reason)
      await sql`select 2 as x`.execute(trx)
    })
    await expect(working).rejects.toBe(reason)
    await expect(sql`select 1 as x`.execute(bound)).rejects.toBe(reason)
    await expect(source.openSession({ signal: stop.signal })).rejects.toBe(reason)
    expect(await db.selectFrom('#rows').select('id').execute()).toEqual([])
  })

  test('does not commit after its signal has aborted', async () => {
    await using source = open()
    const stop = new AbortController()
    await using session = await source.openSession({ signal: stop.signal })
    const events: QueryEvent['kind'][] = []
    await using watched = await source.openSession({ signal: stop.signal, onQuery: ({ kind }) => events.push(kind) })
    const working = watched.db.transaction().execute(async () => stop.abort(new Error('stop')))
    await expect(working).rejects.toThrow('stop')
    expect(events).toEqual(['begin', 'rollback'])
    await expect(sql`select 1 as x`.execute(session.db)).rejects.toThrow('stop')
  })

  test('ends a stream when its signal aborts', async () => {
    await using source = open()
    const stop = new AbortController()
    await using session = await source.openSession({ signal: stop.signal })
    const db = await staged(session.db)
    await bulkInsert(db, '#rows', columns, numbered(5000))
    let seen = 0
    const reading = async () => {
      for await (const _ of db.selectFrom('#rows').select('id').stream(50)) {
        seen += 1
        if (seen === 60) stop.abort(new Error('stop'))
      }
    }
    await expect(reading()).rejects.toThrow('stop')
    expect(seen).toBeLessThanOrEqual(100)
  })

  test("obeys Kysely's own signal", async () => {
    await using source = open()
    const reason = new Error('stop')
    const statement = sql`select 1 as x`.execute(source.connect(), { signal: AbortSignal.abort(reason) })
    await expect(statement).rejects.toBe(reason)
  })

  test('tells of every statement and step', async () => {
    await using source = open()
    const events: QueryEvent[] = []
    const db = source.connect({ onQuery: (event) => events.push(event) })
    await db.transaction().execute((trx) => sql`select ${5} as x`.execute(trx))
    await expect(sql`select * from no_such_table`.execute(db)).rejects.toThrow()
    expect(events.map(({ kind, rows, parameters, engine }) => ({ kind, rows, parameters, engine }))).toEqual([
      { kind: 'begin', rows: 0, parameters: [], engine: source.engine },
      { kind: 'query', rows: 1, parameters: [5], engine: source.engine },
      { kind: 'commit', rows: 0, parameters: [], engine: source.engine },
      { kind: 'query', rows: 0, parameters: [], engine: source.engine },
    ])
    expect(events[1]!.query?.kind).toBe('RawNode')
    expect(events[3]!.error).toBeInstanceOf(Error)
    expect(events.every((event) => event.durationMs >= 0)).toBe(true)
  })

  test('is not disturbed by a listener that throws', async () => {
    await using source = open()
    const db = source.connect({
      onQuery: () => {
        throw new Error('listener')
      },
    })
    expect((await sql`select 1 as x`.execute(db)).rows).toEqual([{ x: 1 }])
  })
})
