import { expect, test } from 'vitest'
import { JobError } from '../../errors/job-error.ts'
import { connectError } from './connect-error.ts'

const place = { server: 'SQL01', database: 'Synergy' }

function withCode(code: string, cause?: unknown): Error {
  return Object.assign(new Error('from the library', { cause }), { code })
}

test.each([
  [[4060, 18456], withCode('ELOGIN'), 'database-missing'],
  [[18456], withCode('ELOGIN'), 'login-refused'],
  [[], withCode('ELOGIN'), 'login-refused'],
  [[], withCode('ESOCKET', withCode('ENOTFOUND')), 'unknown-host'],
  [[], withCode('ESOCKET', new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')])), 'refused'],
  [[], withCode('ESOCKET', withCode('DEPTH_ZERO_SELF_SIGNED_CERT')), 'certificate-not-trusted'],
  [[], withCode('ESOCKET', withCode('CERT_HAS_EXPIRED')), 'certificate-expired'],
  [[], withCode('ESOCKET', withCode('ERR_TLS_CERT_ALTNAME_INVALID')), 'certificate-name'],
  [[], withCode('EINSTLOOKUP'), 'unknown-instance'],
  [[], withCode('ETIMEOUT'), 'timeout'],
  [[], Object.assign(withCode('ELOGIN'), { originalError: withCode('ETIMEDOUT') }), 'timeout'],
  [[], new Error('odd'), 'failed'],
  [[], 'odd', 'failed'],
] as const)('finds the reason of %j %s', (messageNumbers, error, reason) => {
  const found = connectError({ ...place, error, messageNumbers })
  expect(found).toMatchObject({ code: 'invalid-connection', details: { reason, ...place }, cause: error })
  expect(found.message).toMatch(/^Cannot connect to Synergy on SQL01: .+\.$/)
})

test('lets errors pass that are explained already', () => {
  const error = new JobError('invalid-connection', 'credentials.password cannot be fetched')
  expect(connectError({ ...place, error, messageNumbers: [] })).toBe(error)
})

test('says that the pool was too small', () => {
  class TimeoutError extends Error {}
  const error = new TimeoutError('Failed to acquire a connection')
  expect(connectError({ ...place, error, messageNumbers: [] })).toMatchObject({ details: { reason: 'pool-exhausted' } })
})

test('names the instance, and what finds it when all is silent', () => {
  const found = connectError({ ...place, instance: 'SYNERGY', error: withCode('ETIMEOUT'), messageNumbers: [] })
  expect(found.details).toEqual({ reason: 'timeout', ...place, instance: 'SYNERGY' })
  expect(found.message).toMatch(/^Cannot connect to Synergy on SQL01\\SYNERGY: .+ SQL Server Browser on UDP port 1434.+\.$/)
})
