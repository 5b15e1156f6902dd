import { sql } from 'kysely'
import { defineEntryCheck } from './define-check.ts'
import type { EntryFacts } from './entry-facts.ts'

/** V13: division, entry number, our reference, currency, and within a year and period the date are equal on all lines (spec finance §1.4). */
export const checkSameHeader = defineEntryCheck({
  id: 'V13',
  rejection: 'incomplete',
  fixed: true,
  needs: ['sameDivision', 'sameNumber', 'sameReference', 'sameDate', 'sameCurrency'],
  fails: (facts) => differing(facts).length > 0,
  condition: () => sql`(e.SameDivision = 0 or e.SameNumber = 0 or e.SameReference = 0 or e.SameDate = 0 or e.SameCurrency = 0)`,
  text: (facts) => `The lines differ in what must be equal: ${differing(facts).join(', ')}.`,
})

function differing(
  facts: Pick<EntryFacts, 'sameDivision' | 'sameNumber' | 'sameReference' | 'sameDate' | 'sameCurrency'>,
): readonly string[] {
  return [
    ...(facts.sameDivision ? [] : ['division']),
    ...(facts.sameNumber ? [] : ['entry number']),
    ...(facts.sameReference ? [] : ['our reference']),
    ...(facts.sameDate ? [] : ['date']),
    ...(facts.sameCurrency ? [] : ['currency']),
  ]
}
