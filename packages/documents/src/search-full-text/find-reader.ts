import { type Database, trimCode } from '@synergy-jobs/core'
import { findPerson, refusePerson } from '@synergy-jobs/core/internal'
import type { Kysely } from 'kysely'
import type { RightsCodes } from './rights-codes.ts'

/** The person who searches, as far as rights depend on it. */
export interface Reader {
  readonly resId: number
  /** Security level (`humres.job_level`). */
  readonly level: number
  /** Division (`humres.comp`), trimmed. */
  readonly division: string | undefined
  /** Kind of person (`humres.emp_type`), trimmed. */
  readonly type: string | undefined
  readonly roles: readonly { readonly role: number; readonly level: number }[]
}

/**
 * Finds the person who searches, with level and roles. Reads `humres` and `HRRoles`, at every search: rights that are taken
 * away must not live on.
 *
 * @throws JobError `not-allowed` for a person who is unknown, ambiguous, not active or blocked
 */
export async function findReader(db: Kysely<Database>, as: string | number, codes: RightsCodes): Promise<Reader> {
  const person = await findPerson(db, as, 'as')
  const status = trimCode(person.emp_stat) ?? ''
  if (!codes.activeStatuses.includes(status)) refusePerson(as, 'as', 'not-active', `has status "${status}" and may not search`)
  if (person.blocked !== 0) refusePerson(as, 'as', 'blocked', 'is blocked and may not search')
  const row = await db
    .selectFrom('humres')
    .select(['job_level', 'comp', 'emp_type'])
    .where('res_id', '=', person.res_id)
    .executeTakeFirstOrThrow()
  const roles = await db.selectFrom('HRRoles').select(['RoleID', 'RoleLevel']).where('EmpID', '=', person.res_id).execute()
  return {
    resId: person.res_id,
    level: row.job_level,
    division: trimCode(row.comp),
    type: trimCode(row.emp_type),
    roles: roles.map(({ RoleID, RoleLevel }) => ({ role: RoleID, level: RoleLevel })),
  }
}
