import { JobError } from '../../errors/job-error.ts'

/** Why a connection could not be made. */
export type ConnectErrorReason =
  | 'login-refused'
  | 'database-missing'
  | 'unknown-host'
  | 'unknown-instance'
  | 'refused'
  | 'unreachable'
  | 'certificate-not-trusted'
  | 'certificate-expired'
  | 'certificate-name'
  | 'no-encryption'
  | 'timeout'
  | 'pool-exhausted'
  | 'failed'

/** What is known about a failed attempt to connect. */
export interface ConnectErrorInput {
  readonly error: unknown
  /** Numbers of the messages that the server sent meanwhile. */
  readonly messageNumbers: readonly number[]
  readonly server: string
  /** Named instance, if one was asked for. */
  readonly instance?: string | undefined
  readonly database: string
}

/** Says why a connection could not be made, and what to do about it; never with a secret in it. */
export function connectError({ error, messageNumbers, server, instance, database }: ConnectErrorInput): JobError {
  if (JobError.isInstance(error)) return error
  // The pool's own time-out has neither code nor name, only a class that its package keeps to itself.
  const exhausted = error instanceof Error && error.constructor.name === 'TimeoutError'
  const reason = exhausted ? 'pool-exhausted' : reasonOf(codesOf(error), messageNumbers)
  const named = instance === undefined ? {} : { instance }
  const place = instance === undefined ? server : `${server}\\${instance}`
  const more = reason === 'timeout' && instance !== undefined ? browserAdvice : ''
  const message = `Cannot connect to ${database} on ${place}: ${advice[reason]}${more}.`
  return new JobError('invalid-connection', message, { details: { reason, server, ...named, database }, cause: error })
}

function reasonOf(codes: readonly string[], numbers: readonly number[]): ConnectErrorReason {
  const byNumber = numbers.map((number) => reasonsByNumber[number]).find((reason) => reason !== undefined)
  return byNumber ?? codes.map((code) => reasonsByCode[code]).find((reason) => reason !== undefined) ?? 'failed'
}

/** Codes from the innermost cause outwards: the inner ones are the more precise. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 6) return []
  const inner = 'originalError' in error ? error.originalError : error.cause
  const several = error instanceof AggregateError ? error.errors.flatMap((it) => codesOf(it, depth + 1)) : []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  return [...codesOf(inner, depth + 1), ...several, ...own]
}

const reasonsByNumber: Readonly<Record<number, ConnectErrorReason>> = {
  4060: 'database-missing',
  18452: 'login-refused',
  18456: 'login-refused',
  18470: 'login-refused',
  18486: 'login-refused',
  18487: 'login-refused',
  18488: 'login-refused',
}

const reasonsByCode: Readonly<Record<string, ConnectErrorReason>> = {
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  EINSTLOOKUP: 'unknown-instance',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-not-trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-not-trusted',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-not-trusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-not-trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-not-trusted',
  CERT_UNTRUSTED: 'certificate-not-trusted',
  CERT_HAS_EXPIRED: 'certificate-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-name',
  EENCRYPT: 'no-encryption',
  ETIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
  ELOGIN: 'login-refused',
}

/** A firewall that keeps the question for the instance's port away leaves nothing but silence. */
const browserAdvice = '; an instance is found by the SQL Server Browser on UDP port 1434: let it run and be reached, or give the port'

const advice: Readonly<Record<ConnectErrorReason, string>> = {
  'login-refused': 'the server refused the login; check user, password and that the login may use this database',
  'database-missing': 'the database does not exist there, or the login may not use it; check connection.database',
  'unknown-host': 'no such server name; check connection.server',
  'unknown-instance': 'the instance was not found; check connection.instance and that the browser service runs, or give the port',
  refused: 'nothing listens on that port; check connection.port and that the server accepts TCP/IP',
  unreachable: 'the network does not reach the server; check the address and firewalls',
  'certificate-not-trusted':
    "the server's certificate is not signed by an authority that this machine trusts; give the authority's PEM file in connection.certificateAuthority, or, for a test server only, set connection.trustServerCertificate to true",
  'certificate-expired': "the server's certificate has expired; its administrator must renew it",
  'certificate-name': "the server's certificate is for another name; use that name in connection.server",
  'no-encryption': 'the server does not encrypt; only if the network is closed, set connection.encrypt to false',
  timeout: 'the server did not answer in time; check address, port and firewalls, or raise connection.connectTimeoutMs',
  'pool-exhausted': 'all connections of the pool stayed in use; raise connection.poolSize or run fewer jobs at once',
  failed: 'see the cause',
}
