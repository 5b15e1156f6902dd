import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { sqlServerSource } from '../connection/sql-server/sql-server-source.ts'
import { JobError } from '../errors/job-error.ts'
import { compileSchema } from '../schema/compile-schema.ts'
import { createdByDefault, createSchema } from '../schema/create-schema.ts'
import type { Database } from '../schema/database.ts'
import { jobTableDefinitions } from '../schema/job-tables.ts'
import { tableDefinition } from '../schema/table-definition.ts'
import { tableNames } from '../schema/table-names.ts'
import type { TestDatabase } from './open-test-context.ts'
import { testServerVariable } from './test-engines.ts'

/** The variable in which child processes find the connection string of the test's own database. */
const childVariable = 'SYNERGY_TEST_CONNECTION'

/** Databases that this process has made sure of. */
const ensured = new Map<string, Promise<void>>()

/**
 * Opens this process's own database on the server of `SYNERGY_TEST_MSSQL`, with the product's tables and no rows. It is
 * created at first use, which takes a while, and kept for later runs; its name changes with the schema.
 *
 * @param installed - whether the SDK's own tables may stay, without rows, if they are there
 */
export async function openTestServerDatabase(installed: boolean): Promise<TestDatabase> {
  const ddl = compileSchema('sql-server', [...tableNames('needed').map(tableDefinition), ...jobTableDefinitions])
  const { database, connection: own } = testServerConnection('', ddl.join(';'))
  await ensureServerDatabase(database, own, createSchema)
  return {
    connection: () => own,
    environment: { [childVariable]: own },
    prepare: (db) => emptyTables(db, installed),
    remove: async () => undefined,
  }
}

/** The settings with which a child process opens the database that {@link openTestServerDatabase} made. */
export const childConnection = `env:${childVariable}` as const

/**
 * Says how to reach a database of this process on the server of `SYNERGY_TEST_MSSQL`. It is named after the database in the
 * connection string, so that two checkouts can share a server, after what it is for, and after its tables.
 *
 * @param purpose - part of the name; nothing for the Synergy database itself
 * @param ddl - statements that make its tables
 */
export function testServerConnection(purpose: string, ddl: string): { readonly database: string; readonly connection: string } {
  const server = process.env[testServerVariable]
  if (!server) throw new JobError('invalid-connection', `Set ${testServerVariable} to the connection string of a SQL Server for tests.`)
  const [, given = 'master'] = /(?:^|;)\s*(?:database|initial catalog)\s*=\s*([^;]+)/i.exec(server) ?? []
  const schema = createHash('sha256').update(ddl).digest('hex').slice(0, 8)
  // One database per vitest worker: workers run side by side, the tests of one worker after each other.
  const parts = [given.trim(), purpose, schema, process.env['VITEST_POOL_ID'] ?? '0']
  const database = parts.filter((part) => part !== '').join('_')
  return { database, connection: withDatabase(server, database) }
}

/** Makes sure, once in a process, that a database is there and has its tables. */
export async function ensureServerDatabase(
  database: string,
  connection: string,
  createTables: (db: Kysely<Database>) => Promise<void>,
): Promise<void> {
  const ready = ensured.get(database) ?? ensureDatabase(database, connection, createTables)
  ensured.set(database, ready)
  await ready
}

async function ensureDatabase(database: string, connection: string, createTables: (db: Kysely<Database>) => Promise<void>): Promise<void> {
  {
    await using source = sqlServerSource(() => process.env[testServerVariable] ?? '')
    const db = source.connect()
    const { rows } = await sql`select name from sys.databases where name = ${database}`.execute(db)
    if (rows.length === 0) await sql.raw(`create database [${database}]`).execute(db)
  }
  await using source = sqlServerSource(() => connection)
  const db = source.connect()
  const { rows } = await sql`select TABLE_NAME from INFORMATION_SCHEMA.TABLES where TABLE_NAME = 'gbkmut'`.execute(db)
  if (rows.length === 0) await createTables(db)
}

/** Leaves the tables and removes their rows, so that each test starts from nothing. */
async function emptyTables(db: Kysely<Database>, keepsOurs: boolean): Promise<void> {
  // Names from the schema data: a look into the catalog of a server with many test databases can take half a minute.
  const ours = jobTableDefinitions.map(({ name }) =>
    keepsOurs ? `if object_id('${name}') is not null delete from [${name}]` : `drop table if exists [${name}]`,
  )
  const deletes = createdByDefault.map((name) => `delete from [${name}]`)
  await sql.raw([...ours, ...deletes].join(';\n')).execute(db)
}

function withDatabase(connection: string, name: string): string {
  const parts = connection.split(';').filter((part) => part.trim() !== '' && !/^\s*(database|initial catalog)\s*=/i.test(part))
  return [...parts, `Database=${name}`].join(';')
}
