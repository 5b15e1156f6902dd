import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V03: the period is open (`perdat.YearPeriodStatus`) (spec finance §1.4). */
export const checkPeriodOpen = defineLineCheck({
  id: 'V03',
  rejection: 'closed',
  needs: ['division', 'year', 'period', 'periodClosed'],
  fails: ({ periodClosed }) => periodClosed,
  condition: () => sql`f.PeriodClosed = 1`,
  text: ({ division, year, period }) => `Period ${year}/${period} of division ${division} is closed; open it, or book in an open one.`,
})
