import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'
import type { LineFacts } from './line-facts.ts'

/** V29: what the staging table has more room for fits the ledger (spec finance §1.4, §1.5 width traps). */
export const checkWidths = defineLineCheck({
  id: 'V29',
  rejection: 'other',
  fixed: true,
  needs: ['division', 'journal', 'costCentre', 'costUnit', 'debtor', 'creditor', 'vatCode', 'paymentTerm', 'scenario', 'year', 'period'],
  fails: (facts) => tooWide(facts).length > 0,
  condition: () =>
    sql.join([...conditions(), sql`f.FinYear not between -32768 and 32767`, sql`f.FinPeriod not between 0 and 999`], sql` or `),
  text: (facts) => `Too long or too large for the ledger: ${tooWide(facts).join(', ')}.`,
})

/** Columns of the ledger that are narrower than those of the staging table: fact, staged column, characters. */
const traps = [
  ['division', 'Division', 3],
  ['journal', 'Journal', 10],
  ['costCentre', 'CostCentre', 10],
  ['costUnit', 'CostUnit', 10],
  ['debtor', 'Debtor', 12],
  ['creditor', 'Creditor', 12],
  ['vatCode', 'VatCode', 6],
  ['paymentTerm', 'PaymentTerm', 2],
  ['scenario', 'Scenario', 8],
] as const

function conditions() {
  return traps.map(([, column, width]) => sql`len(${sql.ref(`f.${column}`)}) > ${sql.lit(width)}`)
}

type Needed = (typeof traps)[number][0] | 'year' | 'period'

function tooWide(facts: Pick<LineFacts, Needed>): readonly string[] {
  const { year, period } = facts
  const texts = traps.flatMap(([name, , width]) => ((facts[name]?.length ?? 0) > width ? [`${name} '${facts[name]}' (${width})`] : []))
  return [
    ...texts,
    ...(year !== null && (year < -32_768 || year > 32_767) ? [`year ${year}`] : []),
    ...(period !== null && (period < 0 || period > 999) ? [`period ${period}`] : []),
  ]
}
