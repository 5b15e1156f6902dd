import type { Engine } from '../connection/engine.ts'

/** Name of the environment variable with the connection string of a SQL Server for tests. */
export const testServerVariable = 'SYNERGY_TEST_MSSQL'

/**
 * The engines that tests can run on here: embedded always, SQL Server when `SYNERGY_TEST_MSSQL` holds a connection string.
 * The login must be allowed to create databases.
 */
export function testEngines(environment: Readonly<Record<string, string | undefined>> = process.env): readonly Engine[] {
  return environment[testServerVariable] ? ['embedded', 'sql-server'] : ['embedded']
}
