import type { Kysely } from 'kysely'
import { JobError } from '../errors/job-error.ts'
import type { Database } from '../schema/database.ts'

/** A row of `humres` as it decides about access. */
export interface FoundPerson {
  readonly res_id: number
  readonly usr_id: string | null
  readonly fullname: string | null
  readonly emp_stat: string | null
  readonly blocked: number
}

/**
 * Finds one person by number (`res_id`) or user id (`usr_id`, with or without its Windows domain). Reads `humres`. Says nothing
 * about whether the person may do anything.
 *
 * @param option - what the caller calls the person, for messages
 * @throws JobError `not-allowed` when the person is unknown or the user id fits several
 */
export async function findPerson(db: Kysely<Database>, who: string | number, option = 'runAs'): Promise<FoundPerson> {
  const refuse = (reason: string, explanation: string): never => refusePerson(who, option, reason, explanation)
  const query = db.selectFrom('humres').select(['res_id', 'usr_id', 'fullname', 'emp_stat', 'blocked'])
  if (typeof who === 'number') {
    const [row] = await query.where('res_id', '=', who).execute()
    return row ?? refuse('unknown', 'is not in humres (res_id); give the number of an existing person')
  }
  const bare = withoutDomain(who)
  // LIKE finds the stored forms with a domain; wildcards in a user id only widen it, so the exact comparison follows here.
  const rows = await query.where((where) => where.or([where('usr_id', 'in', [who, bare]), where('usr_id', 'like', `%\\${bare}`)])).execute()
  const named = rows.filter((row) => same(withoutDomain(row.usr_id ?? ''), bare))
  const exact = named.filter((row) => same(row.usr_id ?? '', who))
  const [row, second] = exact.length > 0 ? exact : named
  if (second !== undefined) refuse('ambiguous', 'fits several persons; give the person number or the name with its domain')
  return row ?? refuse('unknown', 'is not in humres (usr_id); the user id of the person must equal it')
}

function withoutDomain(userId: string): string {
  return userId.slice(userId.lastIndexOf('\\') + 1)
}

function same(stored: string, asked: string): boolean {
  return stored.trim().toLowerCase() === asked.trim().toLowerCase()
}

/** Refuses a person, with the reason as a code and in words. */
export function refusePerson(who: string | number, option: string, reason: string, explanation: string): never {
  throw new JobError('not-allowed', `The person "${who}" given as ${option} ${explanation}.`, { details: { [option]: who, reason } })
}
