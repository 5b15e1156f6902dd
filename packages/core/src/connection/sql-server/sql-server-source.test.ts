import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { inspect } from 'node:util'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { login, place, server } from '../../../test/connection/test-server.ts'
import { hasSqlServer } from '../../../test/describe-engines.ts'
import type { ConnectionSource } from '../connection-source.ts'
import type { SqlServerSettings } from './sql-server-settings.ts'
import { type SqlServerOptions, sqlServerSource } from './sql-server-source.ts'

const secret = 'S3cret-that-must-not-show'
const credentials = { kind: 'sql', user: 'jobs', password: () => secret } as const

describe('sqlServerSource', () => {
  test('refuses secrets given as plain text, without repeating them', () => {
    const settings = { server: 'SQL01', database: 'Synergy' }
    const attempts = [
      () => sqlServerSource(settings, { credentials: { kind: 'sql', user: 'jobs', password: secret as 'env:X' } }),
      () => sqlServerSource(settings, { credentials: { kind: 'entra-token', token: secret as 'env:X' } }),
      () => sqlServerSource(`Server=SQL01;Database=Synergy;User Id=jobs;Password=${secret}` as 'env:X'),
    ]
    for (const attempt of attempts) {
      const error = thrownBy(attempt)
      expect(error).toMatchObject({ code: 'invalid-options' })
      expect(inspect(error, { depth: null })).not.toContain(secret)
    }
  })

  test.each([
    [{ server: '', database: 'Synergy' }, 'connection.server'],
    [{ server: 'SQL01', database: '' }, 'connection.database'],
    [{ server: 'SQL01', database: 'Synergy', port: 1433, instance: 'EXACT' }, 'connection.port'],
  ] satisfies [SqlServerSettings, string][])('refuses the settings %j', (settings, option) => {
    expect(thrownBy(() => sqlServerSource(settings, { credentials }))).toMatchObject({ code: 'invalid-options', details: { option } })
  })

  test('asks for credentials', () => {
    const error = thrownBy(() => sqlServerSource({ server: 'SQL01', database: 'Synergy' }))
    expect(error).toMatchObject({ code: 'invalid-options', details: { option: 'credentials' } })
  })

  test('says that nothing listens, that a name is unknown, and that an answer takes too long', async () => {
    await expect(attempt({ server: '127.0.0.1', port: 1, database: 'Synergy' })).resolves.toMatchObject({ details: { reason: 'refused' } })
    await expect(attempt({ server: 'no-such-host.invalid', database: 'Synergy' })).resolves.toMatchObject({
      details: { reason: 'unknown-host' },
    })
    const listening = createServer(() => {}).listen(0, '127.0.0.1')
    await once(listening, 'listening')
    const { port } = listening.address() as AddressInfo
    const silent = attempt({ server: '127.0.0.1', port, database: 'Synergy', connectTimeoutMs: 500 })
    await expect(silent).resolves.toMatchObject({ details: { reason: 'timeout' } })
    listening.close()
  })

  test('shows no secret, before and after it was used', async () => {
    const source = sqlServerSource({ server: '127.0.0.1', port: 1, database: 'Synergy' }, { credentials })
    const db = source.connect()
    const error: unknown = await sql`select 1`.execute(db).catch((cause: unknown) => cause)
    expect(error).toMatchObject({ code: 'invalid-connection' })
    for (const thing of [source, db, error]) {
      expect(inspect(thing, { depth: 20, showHidden: true })).not.toContain(secret)
    }
    expect(JSON.stringify([source, error])).not.toContain(secret)
    await source[Symbol.asyncDispose]()
  })
})

describe.skipIf(!hasSqlServer)('sqlServerSource on a server', () => {
  test('knows server and database of a connection string once it is connected', async () => {
    await using source = open()
    await sql`select 1 as x`.execute(source.connect())
    expect(source.server).toBe(server().server)
    expect(source.database).toBe(server().database)
  })

  test('says that the login was refused, and nothing of the password', async () => {
    const error = await attempt(place(), { credentials: { kind: 'sql', user: server().user, password: () => secret } })
    expect(error).toMatchObject({ code: 'invalid-connection', details: { reason: 'login-refused' } })
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(secret)
  })

  test('says that the database does not exist', async () => {
    const error = await attempt({ ...place(), database: 'no_such_database' }, { credentials: login() })
    expect(error).toMatchObject({ code: 'invalid-connection', details: { database: 'no_such_database' } })
    // The stand-in server has no number for it, so that it looks like any refused login there.
    expect(['database-missing', 'login-refused']).toContain(error['details']?.reason)
  })

  test('does not trust a certificate that nobody vouches for, and says what to do', async () => {
    const error = await attempt({ ...place(), trustServerCertificate: false }, { credentials: login() })
    expect(error).toMatchObject({ code: 'invalid-connection', details: { reason: 'certificate-not-trusted' } })
    expect(error['message']).toContain('connection.certificateAuthority')
  })

  test('tries again after a failed attempt', async () => {
    let password = secret
    await using source = sqlServerSource(place(), { credentials: { kind: 'sql', user: server().user, password: () => password } })
    await expect(sql`select 1 as x`.execute(source.connect())).rejects.toMatchObject({ code: 'invalid-connection' })
    password = server().password
    expect((await sql`select 1 as x`.execute(source.connect())).rows).toEqual([{ x: 1 }])
  })
})

function open(options: SqlServerOptions = {}): ConnectionSource {
  return sqlServerSource('env:SYNERGY_TEST_MSSQL', options)
}

async function attempt(
  settings: SqlServerSettings,
  options: SqlServerOptions = { credentials },
): Promise<Record<string, { reason?: string }>> {
  await using source = sqlServerSource(settings, options)
  return await sql`select 1`.execute(source.connect()).then(
    () => ({}),
    (error: unknown) => error as Record<string, { reason?: string }>,
  )
}

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}
