import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V16: the amount in central currency is known or can be converted (spec finance §1.4, §8.7). */
export const checkCentralAmount = defineLineCheck({
  id: 'V16',
  rejection: 'incomplete',
  fixed: true,
  needs: ['divisionActive', 'currency', 'centralCurrency', 'central', 'year', 'period'],
  fails: ({ divisionActive, central }) => divisionActive !== null && central === null,
  condition: () => sql`(f.DivisionActive is not null and f.Central is null)`,
  text: ({ currency, centralCurrency, year, period }) =>
    `There is no rate from ${currency ?? '(empty)'} to ${centralCurrency ?? '(empty)'} for period ${year ?? '?'}/${period ?? '?'} or the date; enter one.`,
})
