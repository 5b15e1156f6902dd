import type { Kysely } from 'kysely'
import type { Person } from '../context/person.ts'
import { JobError } from '../errors/job-error.ts'
import type { Database } from '../schema/database.ts'

/**
 * Tells whether a person holds a function right: a role of the person is assigned to the function, at a level that
 * reaches at least as far as the function asks (1 corporate … 5 cost centre; spec hrm §8.2, [inferred]).
 */
export async function hasFunctionRight(db: Kysely<Database>, resId: number, functionId: number): Promise<boolean> {
  const rows = await db
    .selectFrom('BacoFunctionRoles')
    .innerJoin('HRRoles', 'HRRoles.RoleID', 'BacoFunctionRoles.RoleID')
    .select('HRRoles.RoleID')
    .where('BacoFunctionRoles.FunctionID', '=', functionId)
    .where('HRRoles.EmpID', '=', resId)
    .whereRef('HRRoles.RoleLevel', '<=', 'BacoFunctionRoles.RoleLevel')
    .execute()
  return rows.length > 0
}

/**
 * Refuses a person without the function right that a job names. A service account is not checked.
 *
 * @throws JobError `not-allowed` with `details.reason` `'no-function-right'`
 */
export async function checkFunctionRight(db: Kysely<Database>, person: Person, functionId: number): Promise<void> {
  if (person.resId === 0 || (await hasFunctionRight(db, person.resId, functionId))) return
  throw new JobError('not-allowed', `${person.userId} lacks function right ${functionId}; assign it to one of the person's roles.`, {
    details: { runAs: person.userId, functionId, reason: 'no-function-right' },
  })
}
