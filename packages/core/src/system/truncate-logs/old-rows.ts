import { type Kysely, QueryCreator, type QueryExecutorProvider, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely'
import { createStagingTable } from '../../connection/create-staging-table.ts'
import { dropStagingTable } from '../../connection/drop-staging-table.ts'
import { takeRows } from '../../connection/take-rows.ts'
import type { Database } from '../../schema/database.ts'
import type { LogTable } from './log-tables.ts'

/** Deletes one batch in a transaction, and tells how many rows went. */
export type RemoveBatch = (trx: Transaction<Database>) => Promise<number>

/** The old rows of one log. */
export interface OldRows {
  count(): Promise<number>
  /** Prepares the next batch of at most so many rows. */
  next(rows: number): Promise<RemoveBatch>
}

/** Rows that are older than a moment. */
export function olderThan({ age }: LogTable, cutOff: Date): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.join(
    age.map((column) => sql`${sql.ref(column)} < ${cutOff}`),
    sql` and `,
  )})`
}

/** Old rows that an index finds: each batch takes the first ones that are left. */
export function indexedOldRows(db: Kysely<Database>, table: string, isOld: RawBuilder<SqlBool>): OldRows {
  return {
    count: () => countRows(db, table, isOld),
    next: async (rows) => async (trx) => {
      const [result] = await takeRows(anyTables(trx).deleteFrom(table), rows).where(isOld).execute()
      return Number(result?.numDeletedRows ?? 0)
    },
  }
}

/** Batches whose keys one scan looks up. */
const batchesPerScan = 50
const staging = '#oldRows'

/**
 * Old rows that only a scan finds. The keys of fifty batches are looked up at once: a scan for each would read the rows that
 * stay again and again (spec documents-and-system §C1.5).
 */
export function scannedOldRows(
  parts: { readonly db: Kysely<Database>; readonly session: Kysely<Database> },
  { table, key }: LogTable & { readonly key: NonNullable<LogTable['key']> },
  isOld: RawBuilder<SqlBool>,
): OldRows {
  const { db, session } = parts
  let found = 0
  let taken = 0
  return {
    count: () => countRows(db, table, isOld),
    async next(rows) {
      if (taken >= found) {
        found = await stageKeys(session, { table, key, isOld, rows: rows * batchesPerScan })
        taken = 0
      }
      const [after, upTo] = [taken, taken + rows]
      taken = upTo
      return (trx) => deleteStaged(trx, { table, key: key.name, after, upTo })
    },
  }
}

async function stageKeys(
  session: Kysely<Database>,
  scan: { readonly table: string; readonly key: NonNullable<LogTable['key']>; readonly isOld: RawBuilder<SqlBool>; readonly rows: number },
): Promise<number> {
  const { table, key, isOld, rows } = scan
  await dropStagingTable(session, staging)
  await createStagingTable(session, staging, [
    { name: 'Position', type: 'int', nullable: false },
    { name: 'RowKey', type: key.type, nullable: false },
  ])
  const old = takeRows(anyTables(session).selectFrom(table), rows).select(sql.ref<string>(key.name).as('RowKey')).where(isOld)
  const result = await sql`insert into ${sql.table(staging)} (Position, RowKey)
    select row_number() over (order by old.RowKey), old.RowKey from ${old} as old`.execute(session)
  return Number(result.numAffectedRows ?? 0)
}

async function deleteStaged(
  trx: Transaction<Database>,
  batch: { readonly table: string; readonly key: string; readonly after: number; readonly upTo: number },
): Promise<number> {
  const { table, key, after, upTo } = batch
  const result = await sql`delete from ${sql.table(table)} where ${sql.ref(key)} in
    (select staged.RowKey from ${sql.table(staging)} as staged where staged.Position > ${after} and staged.Position <= ${upTo})`.execute(
    trx,
  )
  return Number(result.numAffectedRows ?? 0)
}

async function countRows(db: Kysely<Database>, table: string, isOld: RawBuilder<SqlBool>): Promise<number> {
  const row = await anyTables(db)
    .selectFrom(table)
    .select((e) => e.fn.countAll<number>().as('rows'))
    .where(isOld)
    .executeTakeFirstOrThrow()
  return Number(row.rows)
}

function anyTables(db: QueryExecutorProvider): QueryCreator<Record<string, Record<string, unknown>>> {
  return new QueryCreator({ executor: db.getExecutor() })
}
