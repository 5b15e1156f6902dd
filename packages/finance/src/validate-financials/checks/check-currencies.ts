import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'
import { sameCode } from './same-code.ts'

/** V14: the division currency is the division's own, and all three currencies exist and are active (spec finance §1.4). */
export const checkCurrencies = defineLineCheck({
  id: 'V14',
  rejection: 'incomplete',
  fixed: true,
  needs: [
    'divisionActive',
    'divisionCurrency',
    'currency',
    'currencyActive',
    'entryCurrency',
    'entryCurrencyActive',
    'centralCurrency',
    'centralCurrencyActive',
  ],
  fails: (facts) =>
    facts.divisionActive !== null &&
    (!sameCode(facts.currency, facts.divisionCurrency) ||
      !facts.currencyActive ||
      !facts.entryCurrencyActive ||
      !facts.centralCurrencyActive),
  condition: () =>
    sql`(f.DivisionActive is not null and (f.Currency is null or f.DivisionCurrency is null or f.Currency <> f.DivisionCurrency
      or f.CurrencyActive = 0 or f.EntryCurrencyActive = 0 or f.CentralCurrencyActive = 0))`,
  text: (facts) => {
    if (!sameCode(facts.currency, facts.divisionCurrency))
      return `The division currency is ${facts.currency ?? 'empty'} instead of ${facts.divisionCurrency ?? 'one that the division has'}.`
    if (!facts.currencyActive) return `Currency ${facts.currency} does not exist or is not active.`
    if (!facts.entryCurrencyActive) return `Entry currency ${facts.entryCurrency ?? '(empty)'} does not exist or is not active.`
    return `Central currency ${facts.centralCurrency ?? '(empty)'} does not exist or is not active.`
  },
})
