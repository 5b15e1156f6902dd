import { sql } from 'kysely'
import { toleranceUnits } from './check-settings.ts'
import { defineLineCheck } from './define-check.ts'
import { sameCode } from './same-code.ts'
import { toleranceSql } from './tolerance-sql.ts'

/** V15: the rate of the entry currency is positive, and gives the amount in division currency (spec finance §1.4). In division currency both amounts are equal. */
export const checkEntryCurrency = defineLineCheck({
  id: 'V15',
  rejection: 'other',
  needs: ['currency', 'entryCurrency', 'rate', 'debit', 'credit', 'entryAmount', 'convertedHundredths', 'decimals'],
  fails: ({ currency, entryCurrency, rate, debit, credit, entryAmount, convertedHundredths, decimals }, { rateTolerance }) => {
    if (!(rate > 0)) return true
    if (currency === null || entryCurrency === null) return false
    if (sameCode(currency, entryCurrency)) return entryAmount !== debit - credit
    if (convertedHundredths === null) return true
    const difference = convertedHundredths - (debit - credit) * 100n
    return (difference < 0n ? -difference : difference) > toleranceUnits(rateTolerance, decimals + 2)
  },
  condition: ({ rateTolerance }) =>
    sql`(f.Rate <= 0 or (f.Currency = f.EntryCurrency and f.EntryAmount <> f.Debit - f.Credit)
      or (f.Currency <> f.EntryCurrency and (f.ConvertedHundredths is null
        or abs(f.ConvertedHundredths - (f.Debit - f.Credit) * 100) > ${toleranceSql(rateTolerance, sql.ref('f.Decimals'), 2)})))`,
  text: ({ currency, entryCurrency, rate }) => {
    if (!(rate > 0)) return `The rate of the entry currency is ${rate}; it must be above 0.`
    return sameCode(currency, entryCurrency)
      ? `The amounts in entry and division currency differ, although both are ${currency}.`
      : `The amount in ${entryCurrency} times ${rate} is not the amount in ${currency}.`
  },
})
