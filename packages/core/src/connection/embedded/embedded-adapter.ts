import { SqliteAdapter } from 'kysely'

/** Kysely's SQLite adapter for a pool of connections and for statements written in SQL Server form. */
export class EmbeddedAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }

  override get supportsTransactionalDdl(): boolean {
    return true
  }

  override get supportsOutput(): boolean {
    return true
  }
}
