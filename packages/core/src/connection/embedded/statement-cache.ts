import type { DatabaseSync } from 'node:sqlite'
import { type PreparedStatement, prepareStatement } from './prepared-statement.ts'

/** The statements of one connection that are kept prepared. */
export interface StatementCache {
  get(sql: string): PreparedStatement
}

/** How many statements a connection keeps. */
const capacity = 200

/** Makes a {@link StatementCache} that forgets the statement not used for longest, and all of them when the schema changes. */
export function createStatementCache(database: DatabaseSync): StatementCache {
  const kept = new Map<string, PreparedStatement>()
  return {
    get(sql) {
      if (/^\s*(?:create|drop|alter|pragma|attach|detach)\b/i.test(sql)) {
        kept.clear()
        return prepareStatement(database, sql)
      }
      const statement = kept.get(sql) ?? prepareStatement(database, sql)
      kept.delete(sql)
      kept.set(sql, statement)
      const [oldest] = kept.keys()
      if (kept.size > capacity && oldest !== undefined) kept.delete(oldest)
      return statement
    },
  }
}
