import type { Context } from '@synergy-jobs/core'
import { insertRows } from '@synergy-jobs/core/testing'

/** People with different rights: number, level, roles. The demo company's own people have level 0. */
export async function makePersons(context: Context): Promise<void> {
  const person = (res_id: number, name: string, job_level: number, emp_type = 'E') => ({
    res_id,
    usr_id: `TEST\\${name}`,
    fullname: name,
    emp_stat: 'A',
    blocked: 0,
    emp_type,
    job_level,
    comp: '001',
  })
  await context.db.deleteFrom('humres').where('res_id', '=', 2).execute()
  await insertRows(context.db, 'humres', [
    person(11, 'clerk', 10),
    person(12, 'owner', 10),
    person(13, 'director', 100),
    person(14, 'reseller', 10, 'R'),
    person(15, 'nobody', 0),
  ])
  const role = (n: number, EmpID: number, RoleID: number, RoleLevel: number) => ({
    ID: `00000000-0000-0000-0000-0000000001${n}`,
    EmpID,
    RoleID,
    RoleLevel,
  })
  // The clerk holds 78 for the own division only; the director 77 everywhere, and 78 for a cost centre.
  await insertRows(context.db, 'HRRoles', [role(10, 11, 78, 3), role(11, 13, 77, 1), role(12, 13, 78, 5)])
}
