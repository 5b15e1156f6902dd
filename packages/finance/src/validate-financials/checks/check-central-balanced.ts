import { formatAmount } from '@synergy-jobs/core'
import { sql } from 'kysely'
import { absolute } from './absolute.ts'
import { toleranceUnits } from './check-settings.ts'
import { defineEntryCheck } from './define-check.ts'
import { toleranceSql } from './tolerance-sql.ts'

/** V09: debit equals credit in central currency after conversion; a difference within the tolerance goes to the largest line (spec finance §1.4). */
export const checkCentralBalanced = defineEntryCheck({
  id: 'V09',
  rejection: 'other',
  needs: ['centralBalance', 'centralKnown', 'centralDecimals'],
  fails: ({ centralBalance, centralKnown, centralDecimals }, { centralTolerance }) =>
    centralKnown && absolute(centralBalance) > toleranceUnits(centralTolerance, centralDecimals),
  condition: ({ centralTolerance }) =>
    sql`(e.CentralKnown = 1 and abs(e.CentralBalance) > ${toleranceSql(centralTolerance, sql.ref('e.CentralDecimals'))})`,
  text: ({ centralBalance, centralDecimals }) =>
    `Debit and credit in central currency differ by ${formatAmount({ units: centralBalance, decimals: centralDecimals })}.`,
})
