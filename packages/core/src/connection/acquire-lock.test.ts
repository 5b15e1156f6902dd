import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMessage, kill, startProcess } from '../../test/connection/start-process.ts'
import { describeEngines } from '../../test/describe-engines.ts'
import { acquireLock } from './acquire-lock.ts'
import type { ConnectionSource } from './connection-source.ts'
import { createEmbeddedDatabase } from './embedded/create-embedded-database.ts'
import { embeddedSource } from './embedded/embedded-source.ts'

let folder: string
let file: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synergy-jobs-lock-'))
  file = join(folder, 'locks.sqlite')
  await using _ = await createEmbeddedDatabase({ file }, { tables: ['DDTests'] })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describeEngines('acquireLock', (openServer, engine) => {
  const open = (): ConnectionSource => (engine === 'embedded' ? embeddedSource({ file }) : openServer())
  const place = engine === 'embedded' ? () => file : () => 'sql-server'

  test('lets one in and refuses the next until it is released', async () => {
    await using source = open()
    await using one = await source.openSession()
    await using two = await source.openSession()
    const name = randomUUID()
    const lock = await acquireLock(source, one, name, { waitMs: 0 })
    expect(lock?.resource).toBe(name)
    expect(await acquireLock(source, two, name, { waitMs: 0 })).toBeUndefined()
    expect(await acquireLock(source, two, `${name} other`, { waitMs: 0 })).toBeDefined()
    await lock?.[Symbol.asyncDispose]()
    await using again = await acquireLock(source, two, name, { waitMs: 0 })
    expect(again).toBeDefined()
  })

  test('waits for the holder to let go', async () => {
    await using source = open()
    await using one = await source.openSession()
    await using two = await source.openSession()
    const name = randomUUID()
    const lock = await acquireLock(source, one, name, { waitMs: 0 })
    const waiting = acquireLock(source, two, name, { waitMs: 20_000 })
    await lock?.[Symbol.asyncDispose]()
    await using granted = await waiting
    expect(granted).toBeDefined()
  })

  test('stops waiting when the signal aborts', async () => {
    await using source = open()
    await using one = await source.openSession()
    await using two = await source.openSession()
    const name = randomUUID()
    await using _ = await acquireLock(source, one, name, { waitMs: 0 })
    const stop = new AbortController()
    const waiting = acquireLock(source, two, name, { waitMs: 60_000, signal: stop.signal })
    stop.abort(new Error('stop'))
    await expect(waiting).rejects.toThrow('stop')
  })

  test('knows in a transaction that it is held, and that it is not', async () => {
    await using source = open()
    await using session = await source.openSession()
    const lock = await acquireLock(source, session, randomUUID(), { waitMs: 0 })
    await session.db.transaction().execute(async (trx) => {
      await sql`select 1 as x`.execute(trx)
      await lock!.assertHeld(trx)
    })
    await lock![Symbol.asyncDispose]()
    await expect(lock!.assertHeld(session.db)).rejects.toMatchObject({ code: 'lock-lost' })
  })

  test('falls with its session, and leaves the connection to others', async () => {
    await using source = open()
    const name = randomUUID()
    const one = await source.openSession()
    const lock = await acquireLock(source, one, name, { waitMs: 0 })
    await one[Symbol.asyncDispose]()
    await using two = await source.openSession()
    await using again = await acquireLock(source, two, name, { waitMs: 10_000 })
    // On SQL Server both sessions have had the same connection; the first one's lock must not take the second one's away.
    await lock![Symbol.asyncDispose]()
    await again!.assertHeld(two.db)
    await expect(sql`select 1 as x`.execute(one.db)).rejects.toMatchObject({ code: 'connection-lost' })
    await expect(acquireLock(source, one, name, { waitMs: 0 })).rejects.toMatchObject({ code: 'connection-lost' })
  })

  test('survives a transaction that rolls back', async () => {
    await using source = open()
    await using session = await source.openSession()
    const lock = await acquireLock(source, session, randomUUID(), { waitMs: 0 })
    const failing = session.db.transaction().execute(async () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await lock!.assertHeld(session.db)
    expect(lock!.lost.aborted).toBe(false)
  })

  test('takes names of any length', async () => {
    await using source = open()
    await using one = await source.openSession()
    await using two = await source.openSession()
    const name = `${randomUUID()} ${'x'.repeat(400)}`
    await using lock = await acquireLock(source, one, `${name}1`, { waitMs: 0 })
    await using other = await acquireLock(source, two, `${name}2`, { waitMs: 0 })
    expect([lock?.resource, other?.resource]).toEqual([`${name}1`, `${name}2`])
    expect(await acquireLock(source, two, `${name}1`, { waitMs: 0 })).toBeUndefined()
  })

  test('is respected by other processes, and falls when its holder is killed', async () => {
    await using source = open()
    await using session = await source.openSession()
    const name = randomUUID()
    const holder = startProcess('./hold-lock.ts', place(), name)
    expect(await firstMessage(holder)).toBe('held')
    expect(await acquireLock(source, session, name, { waitMs: 0 })).toBeUndefined()
    await kill(holder)
    await using lock = await acquireLock(source, session, name, { waitMs: 20_000 })
    expect(lock).toBeDefined()
    const second = startProcess('./hold-lock.ts', place(), name)
    expect(await firstMessage(second)).toBe('refused')
    await kill(second)
  })
})
