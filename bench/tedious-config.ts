import mssql from 'mssql'
import type { ConnectionConfiguration } from 'tedious'

/** The settings of `SYNERGY_TEST_MSSQL` for a bare tedious connection, as mssql reads the connection string. */
export function tediousConfig(): ConnectionConfiguration {
  const { server, port, user, password, database, options } = mssql.ConnectionPool.parseConnectionString(
    process.env['SYNERGY_TEST_MSSQL'] ?? '',
  )
  return {
    server,
    authentication: { type: 'default', options: { userName: user, password } },
    options: { database, port, encrypt: options?.encrypt, trustServerCertificate: options?.trustServerCertificate, requestTimeout: 0 },
  } as ConnectionConfiguration
}
