import { once } from 'node:events'
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { type QueryExecutorProvider, sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startProcess } from '../../../test/connection/start-process.ts'
import { isTransient } from '../is-transient.ts'
import { copyEmbeddedDatabase } from './copy-embedded-database.ts'
import { createEmbeddedDatabase } from './create-embedded-database.ts'
import { embeddedSource } from './embedded-source.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synergy-jobs-embedded-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

async function counterFile(name: string): Promise<string> {
  const file = join(folder, name)
  await using source = await createEmbeddedDatabase({ file }, { tables: ['DDTests'] })
  await createCounter(source.connect())
  return file
}

async function createCounter(db: QueryExecutorProvider) {
  await sql`create table counter (n int)`.execute(db)
  await sql`insert into counter (n) values (0)`.execute(db)
}

test('keeps a private database among temporary files and removes it', async () => {
  const source = embeddedSource({ memory: true })
  expect([source.server, source.database]).toEqual(['embedded', 'memory'])
  const place = dirname(source.file ?? '')
  expect(await exists(place)).toBe(false)
  await sql`create table t (a int)`.execute(source.connect())
  expect(await exists(place)).toBe(true)
  await source[Symbol.asyncDispose]()
  expect(await exists(place)).toBe(false)
})

test('starts from a template and leaves it as it is', async () => {
  const template = await counterFile('template.sqlite')
  await using source = embeddedSource({ memory: true, template })
  await sql`update counter set n = 5`.execute(source.connect())
  await using other = embeddedSource({ memory: true, template })
  expect((await sql`select n from counter`.execute(other.connect())).rows).toEqual([{ n: 0 }])
})

test('copies a database that is in use', async () => {
  const file = await counterFile('used.sqlite')
  await using source = embeddedSource({ file })
  await sql`update counter set n = 7`.execute(source.connect())
  const target = join(folder, 'deep', 'copy.sqlite')
  await copyEmbeddedDatabase(file, target)
  await using copy = embeddedSource({ file: target })
  expect((await sql`select n from counter`.execute(copy.connect())).rows).toEqual([{ n: 7 }])
  await expect(copyEmbeddedDatabase(file, target)).rejects.toThrow()
})

test('waits for a database that another connection has for itself, and leaves no half copy', async () => {
  const file = await counterFile('taken.sqlite')
  using other = new DatabaseSync(file)
  other.exec('pragma locking_mode = exclusive; update counter set n = 9')
  const given = join(folder, 'given-up-copy.sqlite')
  await expect(copyEmbeddedDatabase(file, given, { busyTimeoutMs: 20 })).rejects.toThrow()
  expect(await exists(given)).toBe(false)
  const target = join(folder, 'taken-copy.sqlite')
  const copying = copyEmbeddedDatabase(file, target)
  await pause(100)
  other.close()
  await copying
  await using copy = embeddedSource({ file: target })
  expect((await sql`select n from counter`.execute(copy.connect())).rows).toEqual([{ n: 9 }])
})

test('says that a file is missing, is no database, or is there already', async () => {
  await using missing = embeddedSource({ file: join(folder, 'missing.sqlite') })
  await expect(sql`select 1`.execute(missing.connect())).rejects.toMatchObject({
    code: 'invalid-connection',
    details: { reason: 'not-found' },
  })
  const text = join(folder, 'text.sqlite')
  await writeFile(text, 'this is not a database, it is a text of some length'.repeat(100))
  await using noDatabase = embeddedSource({ file: text })
  await expect(sql`select 1`.execute(noDatabase.connect())).rejects.toMatchObject({
    code: 'invalid-connection',
    details: { reason: 'not-a-database' },
  })
  await expect(createEmbeddedDatabase({ file: text })).rejects.toMatchObject({ code: 'invalid-options', details: { option: 'file' } })
  expect(() => embeddedSource({ file: '' })).toThrow(/needs \{ file/)
})

test('lets transactions of one process wait for each other without blocking it', async () => {
  await using source = embeddedSource({ file: await counterFile('busy.sqlite') })
  const db = source.connect()
  let ticks = 0
  const timer = setInterval(() => {
    ticks += 1
  }, 5)
  const add = () =>
    db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ n: number }>`select n from counter`.execute(trx)
      await new Promise((resolve) => setTimeout(resolve, 10))
      await sql`update counter set n = ${rows[0]!.n + 1}`.execute(trx)
    })
  await Promise.all(Array.from({ length: 10 }, add))
  clearInterval(timer)
  expect((await sql`select n from counter`.execute(db)).rows).toEqual([{ n: 10 }])
  expect(ticks).toBeGreaterThan(5)
})

test('reads while another connection writes', async () => {
  await using source = embeddedSource({ file: await counterFile('reading.sqlite') })
  await using session = await source.openSession()
  await session.db.transaction().execute(async (trx) => {
    await sql`update counter set n = 3`.execute(trx)
    expect((await sql`select n from counter`.execute(source.connect())).rows).toEqual([{ n: 0 }])
  })
  expect((await sql`select n from counter`.execute(source.connect())).rows).toEqual([{ n: 3 }])
})

test('gives up waiting for a writer with a transient error, or when its signal aborts', async () => {
  await using source = embeddedSource({ file: await counterFile('given-up.sqlite') }, { busyTimeoutMs: 50 })
  await using patient = embeddedSource({ file: source.file ?? '' })
  await using session = await source.openSession()
  await session.db.transaction().execute(async (trx) => {
    await sql`update counter set n = 1`.execute(trx)
    await expect(sql`update counter set n = 2`.execute(source.connect())).rejects.toSatisfy(isTransient)
    const stop = new AbortController()
    const waiting = sql`update counter set n = 2`.execute(patient.connect({ signal: stop.signal }))
    stop.abort(new Error('stop'))
    await expect(waiting).rejects.toThrow('stop')
  })
})

test("stops waiting by Kysely's own signal, and prints nothing about it", async () => {
  const printed = vi.spyOn(console, 'error')
  await using source = embeddedSource({ file: await counterFile('own-signal.sqlite') })
  await using session = await source.openSession()
  await session.db.transaction().execute(async (trx) => {
    await sql`update counter set n = 1`.execute(trx)
    const stop = new AbortController()
    const waiting = sql`update counter set n = 2`.execute(source.connect(), { signal: stop.signal })
    setTimeout(() => stop.abort(new Error('stop')), 20)
    await expect(waiting).rejects.toThrow('stop')
    await new Promise((resolve) => setTimeout(resolve, 100))
  })
  expect((await sql`select n from counter`.execute(source.connect())).rows).toEqual([{ n: 1 }])
  expect(printed.mock.calls).toEqual([])
  printed.mockRestore()
})

test('refuses several statements in one', async () => {
  await using source = embeddedSource({ memory: true })
  const db = source.connect()
  expect((await sql`select 1 as x; -- that was all`.execute(db)).rows).toEqual([{ x: 1 }])
  await expect(sql`create table t (a int); insert into t values (1)`.execute(db)).rejects.toThrow(/one statement at a time/)
})

test('reports a transaction that read an older state as transient', async () => {
  await using source = embeddedSource({ file: await counterFile('snapshot.sqlite') })
  const db = source.connect()
  const reading = db
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      await sql`select n from counter`.execute(trx)
      await sql`update counter set n = 9`.execute(db)
      await sql`update counter set n = 1`.execute(trx)
    })
  await expect(reading).rejects.toSatisfy(isTransient)
  expect((await sql`select n from counter`.execute(db)).rows).toEqual([{ n: 9 }])
})

test('lets processes write beside each other', async () => {
  const file = await counterFile('processes.sqlite')
  const children = [startProcess('./write-rows.ts', file, '100'), startProcess('./write-rows.ts', file, '100')]
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number))
  expect(codes).toEqual([0, 0])
  await using source = embeddedSource({ file })
  expect((await sql`select n from counter`.execute(source.connect())).rows).toEqual([{ n: 200 }])
})

test('keeps what was committed when a writer is killed', async () => {
  const file = await counterFile('killed.sqlite')
  const child = startProcess('./write-rows.ts', file, '1000000')
  await using source = embeddedSource({ file })
  const count = async () => (await sql<{ n: number }>`select n from counter`.execute(source.connect())).rows[0]!.n
  while ((await count()) < 20) await new Promise((resolve) => setTimeout(resolve, 5))
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  const after = await count()
  expect(after).toBeGreaterThanOrEqual(20)
  await sql`update counter set n = n + 1`.execute(source.connect())
  expect(await count()).toBe(after + 1)
})

test('takes clock and GUIDs from outside', async () => {
  const now = new Date(Date.UTC(2026, 2, 29, 2, 30))
  const options = { now: () => now, newGuid: () => '6f9619ff-8b86-d011-b42d-00c04fc964ff' }
  await using source = embeddedSource({ memory: true }, options)
  const { rows } = await sql`select getdate() as g, newid() as n`.execute(source.connect())
  expect(rows).toEqual([{ g: now, n: '6F9619FF-8B86-D011-B42D-00C04FC964FF' }])
})
