import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { ConnectionSource } from '../connection/connection-source.ts'
import { embeddedSource } from '../connection/embedded/embedded-source.ts'
import type { Engine } from '../connection/engine.ts'
import { sqlServerSource } from '../connection/sql-server/sql-server-source.ts'
import type { ColumnDefinition, ColumnType, TableDefinition } from '../schema/column-definition.ts'
import { compileSchema } from '../schema/compile-schema.ts'
import type { Database } from '../schema/database.ts'
import { tableDefinition } from '../schema/table-definition.ts'
import { ensureServerDatabase, testServerConnection } from './test-server-database.ts'

/** Settings of {@link openTestBackOffice}. */
export interface TestBackOfficeOptions {
  /** @default 'embedded' */
  readonly engine?: Engine
  /** Tells several back offices of one test apart; letters and digits. @default 'a' */
  readonly name?: string
  /** Folder for its files, which is then left as it is. @default one of its own that goes with the back office */
  readonly directory?: string
}

/** A database of a back office that a test has for itself. */
export interface TestBackOffice extends AsyncDisposable {
  /** Plain data, which child processes can use as well. */
  readonly connection: { readonly file: string } | `file:${string}`
  readonly source: ConnectionSource
  readonly db: Kysely<Database>
}

/**
 * Opens a fresh back office as the Globe product has it: a database of its own for one division, with the ledger (`gbkmut`) and the
 * chart of accounts (`grtbk`) in columns that are not Unicode and under a collation that tells letter cases apart. No rows.
 */
export async function openTestBackOffice(options: TestBackOfficeOptions = {}): Promise<TestBackOffice> {
  const { engine = 'embedded', name = 'a' } = options
  const own = options.directory ?? (await mkdtemp(join(tmpdir(), 'synergy-jobs-back-office-')))
  const made = engine === 'embedded' ? await makeFile(join(own, `globe-${name}.db`)) : await makeDatabase(join(own, `globe-${name}`), name)
  return {
    ...made,
    db: made.source.connect(),
    async [Symbol.asyncDispose]() {
      await made.source[Symbol.asyncDispose]()
      if (options.directory === undefined) await rm(own, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

type Made = Pick<TestBackOffice, 'connection' | 'source'>

async function makeFile(file: string): Promise<Made> {
  await writeFile(file, '')
  const source = embeddedSource({ file })
  const statements = compileSchema('embedded', tables).map((statement) => statement.replaceAll('collate nocase', 'collate binary'))
  await source
    .connect()
    .transaction()
    .execute(async (trx) => {
      for (const statement of statements) await sql.raw(statement).execute(trx)
    })
  return { connection: { file }, source }
}

async function makeDatabase(file: string, name: string): Promise<Made> {
  const statements = compileSchema('sql-server', tables, { collations: true })
  const { database, connection } = testServerConnection(`globe_${name}`, statements.join(';'))
  await ensureServerDatabase(database, connection, async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  })
  await writeFile(file, connection)
  const source = sqlServerSource(`file:${file}`)
  await sql.raw(tables.map((table) => `delete from [${table.name}]`).join(';\n')).execute(source.connect())
  return { connection: `file:${file}`, source }
}

const narrowTypes: Partial<Record<ColumnType, ColumnType>> = { nchar: 'char', nvarchar: 'varchar' }
const tables: readonly TableDefinition[] = [notUnicode('grtbk'), notUnicode('gbkmut')]

function notUnicode(name: 'gbkmut' | 'grtbk'): TableDefinition {
  const table = tableDefinition(name)
  return { ...table, columns: table.columns.map(narrow) }
}

function narrow(column: ColumnDefinition): ColumnDefinition {
  const type = narrowTypes[column.type]
  return type === undefined ? column : { ...column, type, collation: 'Latin1_General_CS_AS' }
}
