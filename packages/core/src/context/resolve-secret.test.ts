import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { resolveSecret, type SecretRef } from './resolve-secret.ts'

test('reads an environment variable as it is', async () => {
  expect(await resolveSecret('env:PW', 'password', { env: { PW: ' s p \n' } })).toBe(' s p \n')
})

test('reads a file without the line break at its end', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'synergy-jobs-secret-'))
  for (const [text, secret] of [
    ['pw\n', 'pw'],
    ['pw\r\n', 'pw'],
    ['pw', 'pw'],
    ['p w \n\n', 'p w \n'],
  ] as const) {
    await writeFile(join(folder, 'secret'), text)
    expect(await resolveSecret(`file:${join(folder, 'secret')}`, 'password')).toBe(secret)
  }
  await rm(folder, { recursive: true })
})

test('asks a function, each time', async () => {
  let asked = 0
  const fetch = async () => `pw${++asked}`
  expect([await resolveSecret(fetch, 'password'), await resolveSecret(fetch, 'password')]).toEqual(['pw1', 'pw2'])
})

test.each([
  ['env:MISSING', 'not-set'],
  ['env:EMPTY', 'empty'],
  ['file:/no/such/file', 'unreadable-file'],
  [() => Promise.reject(new Error('vault sealed')), 'function-failed'],
  [() => '', 'empty'],
] as [SecretRef, string][])('says why %s gave none', async (reference, reason) => {
  const resolving = resolveSecret(reference, 'credentials.password', { env: { EMPTY: '' } })
  await expect(resolving).rejects.toMatchObject({ code: 'invalid-connection', details: { option: 'credentials.password', reason } })
})

test.each(['hunter2', '', 'env:', 'http://x', 42, null, undefined, {}])(
  'refuses %j, which is no reference, and does not repeat it',
  async (secret) => {
    const error: unknown = await resolveSecret(secret as SecretRef, 'credentials.password').catch((cause: unknown) => cause)
    expect(error).toMatchObject({ code: 'invalid-options', details: { option: 'credentials.password' } })
    expect(inspect(error)).not.toContain('hunter2')
  },
)
