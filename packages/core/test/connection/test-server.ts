import mssql from 'mssql'
import type { SqlServerSettings } from '../../src/connection/sql-server/sql-server-settings.ts'

/** Where the SQL Server for tests is, and how to log in. */
export interface TestServer {
  readonly server: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password: string
}

/** Reads SYNERGY_TEST_MSSQL. */
export function server(): TestServer {
  const parser = mssql.ConnectionPool as unknown as { parseConnectionString(text: string): TestServer }
  return parser.parseConnectionString(process.env['SYNERGY_TEST_MSSQL'] ?? '')
}

/** The settings of the SQL Server for tests. */
export function place(): SqlServerSettings {
  return { server: server().server, port: server().port, database: server().database, trustServerCertificate: true }
}

/** The credentials of the SQL Server for tests. */
export function login() {
  return { kind: 'sql', user: server().user, password: () => server().password } as const
}
