import { formatAmount } from '@synergy-jobs/core'
import { sql } from 'kysely'
import { absolute } from './absolute.ts'
import { toleranceUnits } from './check-settings.ts'
import { defineEntryCheck } from './define-check.ts'
import { toleranceSql } from './tolerance-sql.ts'

/** V08: debit equals credit in division currency, for the entry and for each year and period (spec finance §1.4). */
export const checkBalanced = defineEntryCheck({
  id: 'V08',
  rejection: 'incomplete',
  needs: ['balance', 'periodBalance', 'decimals'],
  fails: ({ balance, periodBalance, decimals }, { balanceTolerance }) => {
    const tolerance = toleranceUnits(balanceTolerance, decimals)
    return absolute(balance) > tolerance || periodBalance > tolerance
  },
  condition: ({ balanceTolerance }) => {
    const tolerance = toleranceSql(balanceTolerance, sql.ref('e.Decimals'))
    return sql`(abs(e.Balance) > ${tolerance} or e.PeriodBalance > ${tolerance})`
  },
  text: ({ balance, periodBalance, decimals }) => {
    const shown = formatAmount({ units: balance === 0n ? periodBalance : balance, decimals })
    return balance === 0n
      ? `Debit and credit of a year and period differ by ${shown}, although the entry balances as a whole.`
      : `Debit and credit differ by ${shown}.`
  },
})
