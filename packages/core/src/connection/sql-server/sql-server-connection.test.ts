import { randomUUID } from 'node:crypto'
import { type QueryExecutorProvider, sql } from 'kysely'
import { describe, expect, test, vi } from 'vitest'
import { openProxy } from '../../../test/connection/open-proxy.ts'
import { login, place, server } from '../../../test/connection/test-server.ts'
import { hasSqlServer } from '../../../test/describe-engines.ts'
import { acquireLock } from '../acquire-lock.ts'
import { connectionLost } from '../connection-lost.ts'
import type { ConnectionSource } from '../connection-source.ts'
import { isConnectionLost } from '../is-connection-lost.ts'
import { isTransient } from '../is-transient.ts'
import { keepSessionAlive } from '../session-control.ts'
import { type SqlServerOptions, sqlServerSource } from './sql-server-source.ts'

describe.skipIf(!hasSqlServer)('SqlServerConnection', () => {
  test('tells a session, its lock and its statement that the connection was cut, and goes on with new ones', async () => {
    await using proxy = await openProxy('127.0.0.1', server().port)
    await using source = sqlServerSource({ ...place(), server: '127.0.0.1', port: proxy.port }, { credentials: login() })
    const session = await source.openSession()
    const lock = await acquireLock(source, session, 'cut', { waitMs: 0 })
    const trx = await session.db.startTransaction().execute()
    await sql`select 1 as x`.execute(trx)
    proxy.cut()
    await expect(sql`select 2 as x`.execute(trx)).rejects.toSatisfy(isConnectionLost)
    expect(session.lost.aborted).toBe(true)
    expect(session.lost.reason).toMatchObject({ code: 'connection-lost' })
    expect(lock!.lost.reason).toMatchObject({ code: 'lock-lost' })
    await expect(lock!.assertHeld(trx)).rejects.toMatchObject({ code: 'lock-lost' })
    await trx.rollback().execute()
    await lock![Symbol.asyncDispose]()
    await session[Symbol.asyncDispose]()
    expect((await sql`select 3 as x`.execute(source.connect())).rows).toEqual([{ x: 3 }])
  })

  test('fails a transaction whose connection is cut with that error, not with that of the rollback', async () => {
    await using proxy = await openProxy('127.0.0.1', server().port)
    await using source = sqlServerSource({ ...place(), server: '127.0.0.1', port: proxy.port }, { credentials: login() })
    const working = source
      .connect()
      .transaction()
      .execute(async (trx) => {
        await sql`select 1 as x`.execute(trx)
        proxy.cut()
        await sql`select 2 as x`.execute(trx)
      })
    await expect(working).rejects.toSatisfy(isConnectionLost)
    expect(connectionLost(source, await working.catch((error: unknown) => error))).toMatchObject({ code: 'connection-lost' })
  })

  test('stops a statement, or gives up its connection where the server does not', async () => {
    await using source = open({ cancelTimeoutMs: 300 })
    await using blocked = await blockedRow(source)
    const stop = new AbortController()
    const reason = new Error('stop')
    const session = await source.openSession({ signal: stop.signal })
    const waiting = blocked.update(session.db)
    setTimeout(() => stop.abort(reason), 100)
    await expect(waiting).rejects.toBe(reason)
    await session[Symbol.asyncDispose]()
    expect((await sql`select 1 as x`.execute(source.connect())).rows).toEqual([{ x: 1 }])
  })

  test("cancels by Kysely's own signal as well, and prints nothing about it", async () => {
    const printed = vi.spyOn(console, 'error')
    await using source = open({ cancelTimeoutMs: 300 })
    await using blocked = await blockedRow(source)
    const stop = new AbortController()
    const waiting = blocked.update(source.connect(), stop.signal)
    setTimeout(() => stop.abort(new Error('stop')), 100)
    await expect(waiting).rejects.toThrow('stop')
    // The end of the cancelled statement is only heard of later.
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(printed.mock.calls).toEqual([])
    printed.mockRestore()
  })

  test('stops a statement on a frozen network', async () => {
    await using proxy = await openProxy('127.0.0.1', server().port)
    await using source = sqlServerSource(
      { ...place(), server: '127.0.0.1', port: proxy.port },
      { credentials: login(), cancelTimeoutMs: 300 },
    )
    const stop = new AbortController()
    const db = source.connect({ signal: stop.signal })
    await sql`select 1 as x`.execute(db)
    proxy.freeze()
    const waiting = sql`select 2 as x`.execute(db)
    setTimeout(() => stop.abort(new Error('stop')), 100)
    await expect(waiting).rejects.toThrow('stop')
  })

  test('gives connections back as new: no transaction, no isolation level, no temporary table', async () => {
    await using source = open()
    const events: string[] = []
    {
      await using session = await source.openSession({ onQuery: ({ sql: text }) => events.push(text) })
      await sql`create table #left (a int)`.execute(session.db)
      await sql`begin transaction`.execute(session.db)
    }
    await using session = await source.openSession()
    const { rows } = await sql`select @@trancount as open_transactions, object_id('tempdb..#left') as left_behind`.execute(session.db)
    expect(rows).toEqual([{ open_transactions: 0, left_behind: null }])
  })

  test('gives a connection of the pool back without its isolation level', async () => {
    await using source = sqlServerSource({ ...place(), poolSize: 1 }, { credentials: login() })
    const level = sql<{
      level: number
    }>`select cast(transaction_isolation_level as int) as level from sys.dm_exec_sessions where session_id = @@spid`
    const db = source.connect()
    const during = await db
      .transaction()
      .setIsolationLevel('serializable')
      .execute(async (trx) => (await level.execute(trx)).rows)
    expect([during, (await level.execute(db)).rows]).toEqual([[{ level: 4 }], [{ level: 2 }]])
  })

  test('keeps a session alive without disturbing what it does', async () => {
    await using source = open()
    await using session = await source.openSession()
    await keepSessionAlive(session, 0)
    const [{ rows }] = await Promise.all([
      sql`select 1 as x`.execute(session.db),
      keepSessionAlive(session, 0),
      keepSessionAlive(session, 60_000),
    ])
    expect(rows).toEqual([{ x: 1 }])
  })

  test('reports a deadlock as transient, with the error of the statement', async () => {
    await using source = open()
    const db = source.connect()
    await sql`drop table if exists deadlock_test`.execute(db)
    await sql`create table deadlock_test (id int primary key, n int)`.execute(db)
    await sql`insert into deadlock_test (id, n) values (1, 0), (2, 0)`.execute(db)
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const
    const swap = (first: number, second: number, mine: 0 | 1) =>
      db.transaction().execute(async (trx) => {
        await sql`update deadlock_test set n = n + 1 where id = ${first}`.execute(trx)
        gates[mine].resolve()
        await gates[mine === 0 ? 1 : 0].promise
        await sql`update deadlock_test set n = n + 1 where id = ${second}`.execute(trx)
      })
    const results = await Promise.allSettled([swap(1, 2, 0), swap(2, 1, 1)])
    const failures = results.filter((result) => result.status === 'rejected')
    expect(failures).toHaveLength(1)
    expect(failures[0]!.reason).toSatisfy(isTransient)
    expect((await sql`select n from deadlock_test order by id`.execute(db)).rows).toEqual([{ n: 1 }, { n: 1 }])
    await sql`drop table deadlock_test`.execute(db)
  })

  test('waits for a free connection, unless the signal aborts; a session has its own', async () => {
    await using source = sqlServerSource({ ...place(), poolSize: 1 }, { credentials: login() })
    const trx = await source.connect().startTransaction().execute()
    await using session = await source.openSession()
    await sql`select 1 as x`.execute(session.db)
    const stop = new AbortController()
    const refused = sql`select 1 as x`.execute(source.connect({ signal: stop.signal }))
    const served = sql`select 2 as x`.execute(source.connect())
    stop.abort(new Error('stop'))
    await expect(refused).rejects.toThrow('stop')
    await trx.commit().execute()
    expect((await served).rows).toEqual([{ x: 2 }])
  })

  test('reads no faster than rows are taken', async () => {
    await using source = open()
    const wide = sql<{ n: number; pad: string }>`
      with ten as (select n from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) v (n))
      select a.n + 10 * b.n + 100 * c.n + 1000 * d.n as n, replicate('x', 2000) as pad from ten a, ten b, ten c, ten d`
    const db = source.connect()
    let rows = 0
    let peak = 0
    for await (const chunk of db.getExecutor().stream<{ n: number }>(wide.compile(db), 100)) {
      peak = Math.max(peak, chunk.rows.length)
      rows += chunk.rows.length
    }
    expect(rows).toBe(10_000)
    // What is on its way when the reader pauses still arrives, but never much more than was asked for.
    expect(peak).toBeLessThan(1_000)
  })
})

function open(options: SqlServerOptions = {}): ConnectionSource {
  return sqlServerSource('env:SYNERGY_TEST_MSSQL', options)
}

/** A row that a transaction has changed and not committed, so that other updates of it wait. */
async function blockedRow(source: ConnectionSource) {
  const table = `blocked_${randomUUID().replaceAll('-', '')}`
  await sql`create table ${sql.table(table)} (id int primary key, n int)`.execute(source.connect())
  await sql`insert into ${sql.table(table)} (id, n) values (1, 0)`.execute(source.connect())
  const update = sql`update ${sql.table(table)} set n = n + 1 where id = 1`
  const trx = await source.connect().startTransaction().execute()
  await update.execute(trx)
  return {
    update: (db: QueryExecutorProvider, signal?: AbortSignal) => update.execute(db, signal === undefined ? {} : { signal }),
    async [Symbol.asyncDispose]() {
      await trx.rollback().execute()
      await sql`drop table ${sql.table(table)}`.execute(source.connect())
    },
  }
}
