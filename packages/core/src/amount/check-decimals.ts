import { invalidAmount } from './invalid-amount.ts'

const mostDecimals = 20

/**
 * Returns `decimals`, the precision of a currency, when it can be one.
 *
 * @throws JobError `invalid-amount` when it is not a whole number from 0 to 20
 */
export function checkDecimals(decimals: number): number {
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= mostDecimals) return decimals
  throw invalidAmount('decimals', decimals, `is not a number of decimals; give a whole number from 0 to ${mostDecimals}.`)
}
