import type { Kysely } from 'kysely'
import { JobError } from '../errors/job-error.ts'
import type { Database } from '../schema/database.ts'
import { findPersons, type PersonRow, personColumns } from './find-persons.ts'

/**
 * Finds one person by number (`res_id`) or user id (`usr_id`, with or without its Windows domain). Reads `humres`. Says nothing
 * about whether the person may do anything.
 *
 * @param option - what the caller calls the person, for messages
 * @throws JobError `not-allowed` when the person is unknown or the user id fits several
 */
export async function findPerson(db: Kysely<Database>, who: string | number, option = 'runAs'): Promise<PersonRow> {
  const refuse = (reason: string, explanation: string): never => refusePerson(who, option, reason, explanation)
  if (typeof who === 'number') {
    const [row] = await db.selectFrom('humres').select(personColumns).where('res_id', '=', who).execute()
    return row ?? refuse('unknown', 'is not in humres (res_id); give the number of an existing person')
  }
  const [row, second] = await findPersons(db, who)
  if (second !== undefined) refuse('ambiguous', 'fits several persons; give the person number or the name with its domain')
  return row ?? refuse('unknown', 'is not in humres (usr_id); the user id of the person must equal it')
}

/** Refuses a person, with the reason as a code and in words. */
export function refusePerson(who: string | number, option: string, reason: string, explanation: string): never {
  throw new JobError('not-allowed', `The person "${who}" given as ${option} ${explanation}.`, { details: { [option]: who, reason } })
}
