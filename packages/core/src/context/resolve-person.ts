import type { Kysely } from 'kysely'
import { trimCode } from '../codes/trim-code.ts'
import { JobError } from '../errors/job-error.ts'
import type { Database } from '../schema/database.ts'
import { findPersons, type PersonRow, personColumns } from './find-persons.ts'
import type { Person, RunAs } from './person.ts'

/** Codes that decide whether a person may run jobs; an installation may replace them. */
export interface PersonRules {
  /** Values of `humres.emp_stat` that count as active. @default ['A'] */
  readonly activeStatuses: readonly string[]
  /** `HRRoles.RoleID` of the administrator. @default 0 */
  readonly administratorRole: number
}

/** The rules of spec hrm §8.3: an active person, not blocked, with the role Administrator (0). */
export const defaultPersonRules: PersonRules = Object.freeze({ activeStatuses: ['A'], administratorRole: 0 })

/**
 * Finds the person a job works as and checks the rules of spec hrm §8.3. Reads `humres` and `HRRoles`.
 *
 * @throws JobError `not-allowed` when the person is unknown, ambiguous, not active, blocked or no administrator;
 * `details.reason` tells which.
 */
export async function resolvePerson(db: Kysely<Database>, runAs: RunAs, rules: PersonRules = defaultPersonRules): Promise<Person> {
  if (typeof runAs === 'object') return { resId: 0, userId: runAs.serviceAccount, fullName: runAs.serviceAccount }
  const row = await findPerson(db, runAs)
  const status = trimCode(row.emp_stat) ?? ''
  if (!rules.activeStatuses.includes(status)) {
    refuse(runAs, 'not-active', `has status "${status}" instead of ${rules.activeStatuses.map((value) => `"${value}"`).join(' or ')}`)
  }
  if (row.blocked !== 0) refuse(runAs, 'blocked', 'is blocked; unblock the person on the person card')
  if (!(await hasRole(db, row.res_id, rules.administratorRole))) {
    refuse(
      runAs,
      'no-administrator',
      `does not hold role ${rules.administratorRole} (Administrator); assign the role or choose another person`,
    )
  }
  return { resId: row.res_id, userId: row.usr_id?.trim() ?? String(row.res_id), fullName: row.fullname?.trim() ?? '' }
}

async function findPerson(db: Kysely<Database>, runAs: string | number): Promise<PersonRow> {
  if (typeof runAs === 'number') {
    const [row] = await db.selectFrom('humres').select(personColumns).where('res_id', '=', runAs).execute()
    return row ?? refuse(runAs, 'unknown', 'is not in humres (res_id); give the number of an existing person')
  }
  const [row, second] = await findPersons(db, runAs)
  if (second !== undefined) refuse(runAs, 'ambiguous', 'fits several persons; give the person number or the name with its domain')
  return row ?? refuse(runAs, 'unknown', 'is not in humres (usr_id); the user id of the person must equal it')
}

async function hasRole(db: Kysely<Database>, resId: number, role: number): Promise<boolean> {
  const rows = await db.selectFrom('HRRoles').select('RoleID').where('EmpID', '=', resId).where('RoleID', '=', role).execute()
  return rows.length > 0
}

function refuse(runAs: string | number, reason: string, explanation: string): never {
  throw new JobError('not-allowed', `The person "${runAs}" given as runAs ${explanation}.`, { details: { runAs, reason } })
}
