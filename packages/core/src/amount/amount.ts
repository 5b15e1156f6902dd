/**
 * An exact amount of money: a whole number of minor units, so 12.34 in a currency of two decimals is
 * `{ units: 1234n, decimals: 2 }`. Amounts are never calculated as floats.
 *
 * `decimals` is the precision of the currency, column `amount_prec` of table `valuta` (spec finance §8.4).
 * `JSON.stringify` cannot write a bigint: put amounts into results with `formatAmount` or `amountToNumber`.
 */
export interface Amount {
  /** The amount in minor units; negative for credit. */
  readonly units: bigint
  /** How many decimals the minor unit stands for, 0 to 20. */
  readonly decimals: number
}
