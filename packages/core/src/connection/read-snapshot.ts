import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema/database.ts'
import { engineOf } from './engine-of.ts'

/**
 * Lets several statements, or a long one, read one state of the database: in a transaction of isolation level SNAPSHOT where the
 * database allows it, else each statement for itself under READ COMMITTED; on an embedded database in a reading transaction. Nobody
 * is kept from writing meanwhile. Uncommitted rows are never read, which `nolock` would.
 *
 * @param db - on a pool; `work` gets one connection of it, on which a stream must end before the next statement
 */
export async function readSnapshot<T>(db: Kysely<Database>, work: (db: Kysely<Database>) => Promise<T>): Promise<T> {
  if (engineOf(db) === 'embedded') return db.transaction().setAccessMode('read only').execute(work)
  if (!(await allowsSnapshot(db))) return db.connection().execute(work)
  return db.transaction().setIsolationLevel('snapshot').setAccessMode('read only').execute(work)
}

async function allowsSnapshot(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql<{ readonly state: number | null }>`
    select snapshot_isolation_state as state from sys.databases where database_id = db_id()`.execute(db)
  return Number(rows[0]?.state) === 1
}
