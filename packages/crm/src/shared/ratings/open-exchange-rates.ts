import { type Amount, addAmounts, amountOfUnits, type Database, multiplyByRate, roundAmount } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import type { AccountTotals } from './account-totals.ts'
import { type RatingRule, ratingDecimals } from './rating-rule.ts'
import type { RatingSettings } from './rating-settings.ts'
import { accountValues } from './rating-tables.ts'

/** The exchange rates of one run: each pair is asked for once, so that all accounts are converted alike. */
export interface ExchangeRates {
  /** The name of a currency; the default currency for an empty one. */
  named(currency: string): string
  /** The currencies of the totals that cannot be turned into another one. */
  missing(totals: AccountTotals, to: string): readonly string[]
  /**
   * The total in one currency: the exact sum of each currency is converted once and rounded at four decimals; their sum is
   * rounded to cents.
   */
  total(totals: AccountTotals, to: string): Amount
  /** The rates asked for, as `from>to`, for the checkpoint. */
  readonly asked: Readonly<Record<string, number>>
}

/**
 * Asks for the rates from all currencies of the staged values to those of the rules (spec crm §3.6).
 *
 * @param saved - rates of the run that is resumed
 */
export async function openExchangeRates(
  session: Kysely<Database>,
  rules: readonly RatingRule[],
  settings: Pick<RatingSettings, 'rate' | 'defaultCurrency' | 'day'>,
  saved: Readonly<Record<string, number>> = {},
): Promise<ExchangeRates> {
  const { rows } = await sql<{ readonly Currency: string }>`
    select distinct Currency from ${sql.table(accountValues.name)} where Currency is not null`.execute(session)
  const asked: Record<string, number> = { ...saved }
  const named = (currency: string): string => (currency.trim() || (settings.defaultCurrency ?? '')).toUpperCase()
  const targets = new Set(rules.map(({ currency }) => named(currency)))
  for (const from of new Set(rows.map(({ Currency }) => named(Currency)))) {
    for (const to of targets) {
      const pair = `${from}>${to}`
      if (from === to || from === '' || to === '' || asked[pair] !== undefined) continue
      const rate = await settings.rate?.(from, to, settings.day.asOf)
      if (rate !== undefined && Number.isFinite(rate) && rate > 0) asked[pair] = rate
    }
  }
  return exchangeRates(named, asked)
}

/** Makes the rates of a run from those that were asked for. */
export function exchangeRates(named: (currency: string) => string, asked: Readonly<Record<string, number>>): ExchangeRates {
  const rateOf = (from: string, to: string): number | undefined => (named(from) === named(to) ? 1 : asked[`${named(from)}>${named(to)}`])
  return {
    named,
    asked,
    missing: ({ amounts }, to) => [...amounts.keys()].filter((from) => rateOf(from, to) === undefined).map(named),
    total({ amounts }, to) {
      let sum = amountOfUnits(0n, ratingDecimals)
      for (const [from, amount] of amounts) sum = addAmounts(sum, multiplyByRate(amount, rateOf(from, to) ?? 0))
      return roundAmount(sum, 2)
    },
  }
}
