import { describe } from 'vitest'
import type { ConnectionSource } from '../src/connection/connection-source.ts'
import { embeddedSource } from '../src/connection/embedded/embedded-source.ts'
import type { Engine } from '../src/connection/engine.ts'
import { sqlServerSource } from '../src/connection/sql-server/sql-server-source.ts'

/** Whether a SQL Server for tests was given. */
export const hasSqlServer = Boolean(process.env['SYNERGY_TEST_MSSQL'])

/** Describes the same behaviour on both engines; SQL Server is skipped, visibly, without SYNERGY_TEST_MSSQL. */
export function describeEngines(name: string, body: (open: () => ConnectionSource, engine: Engine) => void): void {
  describe(`${name} (embedded)`, () => body(() => embeddedSource({ memory: true }), 'embedded'))
  describe.skipIf(!hasSqlServer)(`${name} (sql-server)`, () => body(() => sqlServerSource('env:SYNERGY_TEST_MSSQL'), 'sql-server'))
}
