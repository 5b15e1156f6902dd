import { MssqlAdapter, type QueryExecutorProvider } from 'kysely'
import { EmbeddedAdapter } from './embedded/embedded-adapter.ts'
import type { Engine } from './engine.ts'

/**
 * Tells which engine a Kysely or transaction works on.
 *
 * @throws TypeError when it was not made by a connection source of this package
 */
export function engineOf(db: QueryExecutorProvider): Engine {
  const { adapter } = db.getExecutor()
  if (adapter instanceof MssqlAdapter) return 'sql-server'
  if (adapter instanceof EmbeddedAdapter) return 'embedded'
  throw new TypeError('This Kysely was not made by a connection source of @synergy-jobs/core.')
}
