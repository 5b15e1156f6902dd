import { type RawBuilder, sql } from 'kysely'

/** The condition that an account, called `a`, belongs to one of the divisions; all do when none are given. */
export function inDivisions(divisions: readonly string[] | undefined): RawBuilder<unknown> {
  return divisions === undefined ? sql`1 = 1` : sql`a.Administration in (${sql.join(divisions)})`
}
