import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V02: year and period are filled and set up for the division (spec finance §1.4). */
export const checkPeriodExists = defineLineCheck({
  id: 'V02',
  rejection: 'incomplete',
  fixed: true,
  needs: ['division', 'divisionActive', 'year', 'period', 'periodKnown'],
  fails: ({ divisionActive, periodKnown }) => divisionActive !== null && !periodKnown,
  condition: () => sql`(f.DivisionActive is not null and f.PeriodKnown = 0)`,
  text: ({ division, year, period }) =>
    `Period ${year ?? '?'}/${period ?? '?'} is not set up for division ${division}; correct year and period, or set them up.`,
})
