import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V01: the division is filled, exists and is active (spec finance §1.4). */
export const checkDivision = defineLineCheck({
  id: 'V01',
  rejection: 'incomplete',
  fixed: true,
  needs: ['division', 'divisionActive'],
  fails: ({ divisionActive }) => divisionActive !== true,
  condition: () => sql`(f.DivisionActive is null or f.DivisionActive = 0)`,
  text: ({ division, divisionActive }) =>
    division === ''
      ? 'The division (CompanyCode) is empty; fill it in.'
      : `Division ${division} ${divisionActive === null ? 'does not exist' : 'is not active'}; correct the division.`,
})
