import {
  type Expression,
  type ExpressionBuilder,
  expressionBuilder,
  QueryCreator,
  type QueryExecutorProvider,
  type SqlBool,
  sql,
} from 'kysely'

/** The row to write, by column. */
export interface UpsertedRow {
  /** What finds the row; a value may be null. */
  readonly key: Readonly<Record<string, unknown>>
  /** What it is to hold. */
  readonly values: Readonly<Record<string, unknown>>
  /** What else a new row gets, e.g. who made it and when. */
  readonly insert?: Readonly<Record<string, unknown>>
}

/**
 * Writes a row whether it exists or not, without MERGE: a look for the row, then an update or an insert. Call it in a
 * transaction: looking locks its place, so that two callers with the same new key wait for each other.
 *
 * @param db - a transaction
 * @param table - physical name
 * @throws RangeError when the key is empty
 */
export async function upsertRow(db: QueryExecutorProvider, table: string, row: UpsertedRow): Promise<'inserted' | 'updated'> {
  const { key, values, insert = {} } = row
  if (Object.keys(key).length === 0) throw new RangeError('upsertRow needs at least one key column.')
  const tables = new QueryCreator<AnyTables>({ executor: db.getExecutor() })
  const isKey = ({ and, eb }: ExpressionBuilder<AnyTables, string>): Expression<SqlBool> =>
    and(Object.entries(key).map(([name, value]) => eb(name, value === null ? 'is' : '=', value)))
  // Table hints have no place in an update of Kysely's, so the place is locked by a select of its own.
  const locked = sql`select 1 as found from ${sql.table(table)} with (updlock, holdlock) where `
  const { rows } = await sql`${locked}${isKey(expressionBuilder<AnyTables, string>())}`.execute(db)
  if (rows.length === 0) {
    const inserted = { ...key, ...values, ...insert }
    await tables.insertInto(table).values(inserted).execute()
    return 'inserted'
  }
  if (Object.keys(values).length > 0) await tables.updateTable(table).set(values).where(isKey).execute()
  return 'updated'
}

type AnyTables = Record<string, Record<string, unknown>>
