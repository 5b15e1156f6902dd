import { type Kysely, sql } from 'kysely'
import { engineOf } from '../connection/engine-of.ts'
import { compileSchema } from './compile-schema.ts'
import type { SqlServerTableOptions } from './compile-sql-server-table.ts'
import type { Database } from './database.ts'
import { tableDefinition } from './table-definition.ts'
import { tableNames } from './table-names.ts'

/** What {@link createSchema} creates. */
export interface CreateSchemaOptions extends SqlServerTableOptions {
  /**
   * Names of the tables to create.
   * @default all product tables that the jobs need
   */
  readonly tables?: readonly (keyof Database)[]
}

/**
 * Creates product tables in an empty database, on both engines, in one transaction: for tests and demonstrations only. A customer's
 * database has them, and nothing of this SDK ever creates or alters product tables there.
 *
 * NOT NULL numbers get `default 0`, which the product's own tables practically always have.
 *
 * @throws RangeError when the schema has no table of a given name
 *
 * @example
 * ```ts
 * await createSchema(context.db, { tables: ['bedryf', 'grtbk', 'TransactionsPending'] })
 * ```
 */
export async function createSchema(db: Kysely<Database>, options: CreateSchemaOptions = {}): Promise<void> {
  const { tables = createdByDefault, ...rest } = options
  const statements = compileSchema(engineOf(db), tables.map(tableDefinition), rest)
  await inTransaction(db, async (trx) => {
    // One statement after the other: SQLite takes one at a time, and so both engines fail at the same one.
    for (const statement of statements) await sql.raw(statement).execute(trx)
  })
}

/** The tables that {@link createSchema} creates by default: the needed ones, and those around them that jobs use as well. */
export const createdByDefault: readonly (keyof Database)[] = [...tableNames('needed'), 'Numbers', 'DDTests']

async function inTransaction(db: Kysely<Database>, work: (trx: Kysely<Database>) => Promise<void>): Promise<void> {
  if (db.isTransaction) return work(db)
  return db.transaction().execute(work)
}
