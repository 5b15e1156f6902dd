import { readFile } from 'node:fs/promises'
import mssql, { type config as PoolConfig } from 'mssql'
import { checkSecretRef, resolveSecret, type SecretRef, type SecretSources } from '../../context/resolve-secret.ts'
import { JobError } from '../../errors/job-error.ts'
import { authenticationOf } from './authentication-of.ts'
import type { SqlServerCredentials, SqlServerSettings } from './sql-server-settings.ts'

/** What the configuration of a pool is made from. */
export interface PoolConfigInput {
  /** Settings, or a reference to a connection string. */
  readonly settings: SqlServerSettings | SecretRef
  readonly credentials?: SqlServerCredentials | undefined
  readonly secrets?: SecretSources | undefined
  readonly statementTimeoutMs: number
  readonly cancelTimeoutMs: number
}

/**
 * Makes the configuration of the one connection pool. It holds the resolved password, so it must not be kept or shown.
 *
 * @throws JobError `invalid-options` or `invalid-connection` when a setting or a secret cannot be used
 */
export async function poolConfig(input: PoolConfigInput): Promise<PoolConfig> {
  const { settings, statementTimeoutMs, cancelTimeoutMs } = input
  const given = isReference(settings) ? await fromConnectionString(settings, input) : await fromSettings(settings, input)
  // The pool's types do not list it; it hands all options on to the protocol library, which does.
  const cancelling = { cancelTimeout: cancelTimeoutMs }
  return {
    ...given,
    requestTimeout: statementTimeoutMs,
    // The cheap check: a broken socket is noticed without a statement per loan.
    validateConnection: 'socket',
    // Statements are kept to poolSize by the source; sessions must not wait for them, since statements may wait for sessions.
    pool: { ...given.pool, max: 10_000, min: 0, idleTimeoutMillis: 30_000, acquireTimeoutMillis: 60_000 },
    options: { appName: 'synergy-jobs', ...given.options, ...cancelling, useUTC: true, enableArithAbort: true },
  }
}

/** Tells a reference to a connection string from settings. */
export function isReference(settings: SqlServerSettings | SecretRef): settings is SecretRef {
  return typeof settings === 'string' || typeof settings === 'function'
}

/**
 * Checks settings without opening or reading anything (promise P7).
 *
 * @throws JobError `invalid-options` naming the setting
 */
export function checkSettings(settings: SqlServerSettings | SecretRef, credentials: SqlServerCredentials | undefined): void {
  if (isReference(settings)) {
    checkSecretRef(settings, 'connection')
    return
  }
  for (const option of ['server', 'database'] as const) {
    if (typeof settings[option] !== 'string' || settings[option] === '') throw invalid(`connection.${option}`, 'must name it')
  }
  if (settings.port !== undefined && settings.instance !== undefined) {
    throw invalid('connection.port', 'does not go with an instance: the port decides alone; leave one of them out')
  }
  if (credentials === undefined) {
    throw invalid('credentials', "is needed for SQL Server, e.g. { kind: 'sql', user: 'jobs', password: 'env:SYNERGY_PASSWORD' }")
  }
  for (const name of ['password', 'token', 'clientSecret'] as const) {
    if (name in credentials) checkSecretRef(Reflect.get(credentials, name), `credentials.${name}`)
  }
}

async function fromConnectionString(reference: SecretRef, { credentials, secrets }: PoolConfigInput): Promise<PoolConfig> {
  const text = await resolveSecret(reference, 'connection', secrets)
  const parsed = parse(text)
  if (!parsed.server || !parsed.database) {
    const message = "The connection string lacks the server or the database: it needs at least 'Server=…;Database=…'."
    throw new JobError('invalid-connection', message, { details: { reason: 'incomplete' } })
  }
  return credentials === undefined ? parsed : { ...parsed, authentication: await authenticationOf(credentials, secrets) }
}

function parse(text: string): PoolConfig {
  try {
    return connectionStrings.parseConnectionString(text)
  } catch {
    // The parser's own message may quote the text, and with it the password.
    throw new JobError(
      'invalid-connection',
      "The connection string cannot be read; it looks like 'Server=…;Database=…;User Id=…;Password=…'.",
      {
        details: { reason: 'unreadable' },
      },
    )
  }
}

/** A static method that the types of `mssql` leave out. */
const connectionStrings = mssql.ConnectionPool as unknown as { parseConnectionString(text: string): PoolConfig }

async function fromSettings(settings: SqlServerSettings, { credentials, secrets }: PoolConfigInput): Promise<PoolConfig> {
  const { server, port, instance, database, encrypt = true, trustServerCertificate = false, certificateAuthority } = settings
  if (credentials === undefined) throw invalid('credentials', 'is needed for SQL Server')
  const ca = certificateAuthority === undefined ? undefined : await readAuthority(certificateAuthority)
  return {
    server,
    database,
    ...(port === undefined ? {} : { port }),
    connectionTimeout: settings.connectTimeoutMs ?? 15_000,
    authentication: await authenticationOf(credentials, secrets),
    options: {
      encrypt,
      trustServerCertificate,
      appName: settings.applicationName ?? 'synergy-jobs',
      ...(instance === undefined ? {} : { instanceName: instance }),
      ...(ca === undefined ? {} : { cryptoCredentialsDetails: { ca } }),
    },
  }
}

async function readAuthority(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new JobError('invalid-connection', `connection.certificateAuthority: the file ${path} cannot be read.`, {
      details: { option: 'connection.certificateAuthority', reason: 'unreadable-file' },
      cause,
    })
  }
}

function invalid(option: string, what: string): JobError {
  return new JobError('invalid-options', `${option} ${what}.`, { details: { option } })
}
