import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'

/** V30: the date is one, numbers are finite, and amounts have no more decimals than their currency (spec finance §1.4). */
export const checkValues = defineLineCheck({
  id: 'V30',
  rejection: 'other',
  fixed: true,
  needs: ['date', 'finite', 'exact'],
  fails: ({ date, finite, exact }, { excessDecimals }) =>
    date.getTime() <= noDate.getTime() || !finite || (!exact && excessDecimals === 'refuse'),
  condition: ({ excessDecimals }) =>
    excessDecimals === 'refuse'
      ? sql`(f.EntryDate <= ${noDate} or f.Finite = 0 or f.Exact = 0)`
      : sql`(f.EntryDate <= ${noDate} or f.Finite = 0)`,
  text: ({ date, finite }) => {
    if (date.getTime() <= noDate.getTime()) return 'The date is empty; fill it in.'
    return finite
      ? 'An amount has more decimals than its currency; round it.'
      : 'A number is no finite one, or too large to be kept exactly; correct it.'
  },
})

/** What an empty date becomes when a program writes it as a number. */
const noDate = new Date(Date.UTC(1900, 0, 1))
