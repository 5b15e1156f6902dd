import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V04: the date lies in its period (spec finance §1.4); only a warning unless the settings say otherwise. */
export const checkDateInPeriod = defineLineCheck({
  id: 'V04',
  rejection: 'other',
  severity: 'warning',
  needs: ['date', 'periodStart', 'periodEnd', 'year', 'period'],
  fails: ({ date, periodStart, periodEnd }) =>
    (periodStart !== null && date < periodStart) || (periodEnd !== null && date.getTime() >= periodEnd.getTime() + msPerDay),
  condition: () => sql`(f.EntryDate < f.PeriodStart or f.EntryDate >= dateadd(day, 1, f.PeriodEnd))`,
  text: ({ date, year, period }) => `Date ${date.toISOString().slice(0, 10)} does not lie in period ${year}/${period}.`,
})

const msPerDay = 86_400_000
