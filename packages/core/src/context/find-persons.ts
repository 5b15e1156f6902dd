import type { Kysely } from 'kysely'
import type { Database } from '../schema/database.ts'

/** A row of `humres`, as far as running jobs and reading their log needs it. */
export interface PersonRow {
  readonly res_id: number
  readonly usr_id: string | null
  readonly fullname: string | null
  readonly emp_stat: string | null
  readonly blocked: number
}

/** The columns of {@link PersonRow}. */
export const personColumns = ['res_id', 'usr_id', 'fullname', 'emp_stat', 'blocked'] as const

/**
 * Finds the persons whose Synergy user id (`humres.usr_id`) is the one given, with or without its Windows domain, in any case.
 * Those that fit with their domain go before those that fit without.
 */
export async function findPersons(db: Kysely<Database>, userId: string): Promise<readonly PersonRow[]> {
  const bare = withoutDomain(userId)
  // LIKE finds the stored forms with a domain; wildcards in a user id only widen it, so the exact comparison follows here.
  const rows = await db
    .selectFrom('humres')
    .select(personColumns)
    .where((where) => where.or([where('usr_id', 'in', [userId, bare]), where('usr_id', 'like', `%\\${bare}`)]))
    .execute()
  const named = rows.filter((row) => same(withoutDomain(row.usr_id ?? ''), bare))
  const exact = named.filter((row) => same(row.usr_id ?? '', userId))
  return exact.length > 0 ? exact : named
}

function withoutDomain(userId: string): string {
  return userId.slice(userId.lastIndexOf('\\') + 1)
}

function same(stored: string, asked: string): boolean {
  return stored.trim().toLowerCase() === asked.trim().toLowerCase()
}
