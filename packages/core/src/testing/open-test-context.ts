import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { copyEmbeddedDatabase } from '../connection/embedded/copy-embedded-database.ts'
import type { Engine } from '../connection/engine.ts'
import type { QueryEvent } from '../connection/query-event.ts'
import type { Context } from '../context/context.ts'
import { type ContextOptions, createContext } from '../context/create-context.ts'
import type { RunAs } from '../context/person.ts'
import { installJobTables } from '../run/install-job-tables.ts'
import type { Database } from '../schema/database.ts'
import { createDemoCompany } from './create-demo-company.ts'
import { embeddedTemplate } from './embedded-template.ts'
import { type FixedClock, fixedClock } from './fixed-clock.ts'
import { type RecordedLogger, recordedLogger } from './recorded-logger.ts'
import { openTestServerDatabase } from './test-server-database.ts'

/** Settings of {@link openTestContext}. */
export interface TestContextOptions {
  /** @default 'embedded' */
  readonly engine?: Engine
  /** Whether the demo company is there. @default true */
  readonly company?: boolean
  /** Whether the tables of the SDK are there. @default true */
  readonly installed?: boolean
  /** @default 'jobs', the administrator of the demo company */
  readonly runAs?: RunAs
  /** @default a clock that stands at ten o'clock in Amsterdam on 31 March 2026 */
  readonly clock?: FixedClock
  /** @default 'Europe/Amsterdam' */
  readonly timeZone?: string
  readonly onQuery?: (event: QueryEvent) => void
}

/** A context on a database of its own, with a fixed clock and a recorded log. */
export interface TestContext extends Context {
  readonly engine: Engine
  readonly clock: FixedClock
  readonly logger: RecordedLogger
  /** Settings with which further contexts, also in child processes, open the same database. */
  readonly connection: ContextOptions['connection']
  /** Environment variables that a child process needs for `connection`. */
  readonly environment: Readonly<Record<string, string>>
  /** Opens a further context on the same database, as another program would. */
  another(options?: Partial<Omit<ContextOptions, 'connection' | 'credentials'>>): Promise<Context>
}

/**
 * Opens a context on a fresh database for one test. The embedded engine copies a template file, which takes milliseconds;
 * on SQL Server a database is created once per test process and emptied each time (`SYNERGY_TEST_MSSQL`). Disposing closes
 * the context and removes embedded files.
 *
 * @example
 * ```ts
 * await using context = await openTestContext()
 * const result = await importFinancials(context, { files: ['march.xlsx'], mode: 'actual' })
 * ```
 */
export async function openTestContext(options: TestContextOptions = {}): Promise<TestContext> {
  const { engine = 'embedded', company = true, installed = true, onQuery } = options
  const database = engine === 'embedded' ? await openEmbedded(company) : await openTestServerDatabase(installed)
  const clock = options.clock ?? fixedClock()
  const logger = recordedLogger()
  const settings = {
    connection: database.connection,
    runAs: options.runAs ?? 'jobs',
    clock,
    timeZone: options.timeZone ?? 'Europe/Amsterdam',
  }
  const context = await createContext({ ...settings, logger, ...(onQuery === undefined ? {} : { onQuery }) })
  await database.prepare(context.db)
  if (engine === 'sql-server' && company) await createDemoCompany(context.db)
  if (installed) await installJobTables(context)
  return Object.freeze({
    ...context,
    engine,
    clock,
    logger,
    connection: database.connection,
    environment: database.environment,
    another: (more = {}) => createContext({ ...settings, ...more }),
    async [Symbol.asyncDispose]() {
      await context[Symbol.asyncDispose]()
      await database.remove()
    },
  })
}

/** A database that a test has for itself. */
export interface TestDatabase {
  readonly connection: ContextOptions['connection']
  readonly environment: Readonly<Record<string, string>>
  /** Leaves the tables and removes their rows, on the connection of the test itself: a login takes longer than the rest. */
  prepare(db: Kysely<Database>): Promise<void>
  remove(): Promise<void>
}

async function openEmbedded(company: boolean): Promise<TestDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'synergy-jobs-test-'))
  const file = join(directory, 'synergy.db')
  await copyEmbeddedDatabase(await embeddedTemplate(company), file)
  return {
    connection: { file },
    environment: {},
    prepare: async () => undefined,
    remove: () => rm(directory, { recursive: true, force: true, maxRetries: 3 }),
  }
}
