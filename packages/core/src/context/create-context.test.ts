import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createEmbeddedDatabase } from '../connection/embedded/create-embedded-database.ts'
import { openTestContext } from '../testing/open-test-context.ts'
import { openTemporaryDirectory } from '../workbook/open-temporary-directory.ts'
import { createContext } from './create-context.ts'

describe('createContext', () => {
  test('opens nothing until first use', async () => {
    await using directory = await openTemporaryDirectory()
    const file = join(directory.path, 'missing.db')
    await using context = await createContext({ connection: { file }, runAs: 'jobs' })
    await expect(access(file)).rejects.toThrow(/ENOENT/)
    await expect(context.person()).rejects.toMatchObject({ code: 'invalid-connection', details: { reason: 'not-found' } })
    await expect(access(file)).rejects.toThrow(/ENOENT/)
  })

  test('is frozen', async () => {
    await using context = await createContext({ connection: { memory: true }, runAs: 'jobs' })
    expect(Object.isFrozen(context)).toBe(true)
  })

  test('refuses a zone that is none', async () => {
    await expect(createContext({ connection: { memory: true }, runAs: 'jobs', timeZone: 'Amsterdam' })).rejects.toMatchObject({
      code: 'invalid-options',
      details: { option: 'timeZone', value: 'Amsterdam' },
    })
  })

  test('refuses credentials for an embedded database', async () => {
    const credentials = { kind: 'sql', user: 'sa', password: 'env:SECRET' } as const
    await expect(createContext({ connection: { memory: true }, credentials, runAs: 'jobs' })).rejects.toMatchObject({
      code: 'invalid-options',
      details: { option: 'credentials' },
    })
  })

  test('refuses a password as plain text, without repeating it', async () => {
    const credentials = { kind: 'sql', user: 'sa', password: 'hunter2' } as never
    const failure: unknown = await createContext({ connection: { server: 's', database: 'd' }, credentials, runAs: 'jobs' }).catch(
      (error: unknown) => error,
    )
    expect(failure).toMatchObject({ code: 'invalid-options' })
    expect(inspect(failure, { depth: 9 })).not.toContain('hunter2')
  })

  test('never shows secrets, neither in inspect nor in JSON', async () => {
    const secrets = { env: { SECRET: 'hunter2' } }
    const credentials = { kind: 'sql', user: 'sa', password: 'env:SECRET' } as const
    await using context = await createContext({ connection: { server: 's', database: 'd' }, credentials, secrets, runAs: 'jobs' })
    expect(await context.secret('env:SECRET', 'test')).toBe('hunter2')
    expect(inspect(context, { depth: 9, showHidden: true }) + JSON.stringify(context)).not.toContain('hunter2')
  })

  test('takes over a source at hand', async () => {
    await using context = await createContext({ connection: await createEmbeddedDatabase({ memory: true }), runAs: 'jobs' })
    expect(await context.db.selectFrom('humres').select('res_id').execute()).toEqual([])
  })

  test('tells listeners of statements', async () => {
    const texts: string[] = []
    await using context = await openTestContext({ onQuery: ({ sql }) => void texts.push(sql) })
    await context.db.selectFrom('bedryf').select('bedrnr').execute()
    expect(texts).toContain('select "bedrnr" from "bedryf"')
  })

  test('writes by the wall clock of the installation, whatever the zone of the process', async () => {
    await using context = await openTestContext({ timeZone: 'America/New_York' })
    expect(context.localNow()).toEqual(new Date('2026-03-31T04:00:00Z'))
  })
})
