import type { Amount } from './amount.ts'
import { checkDecimals } from './check-decimals.ts'
import { rescale } from './rescale.ts'

/**
 * Brings an amount to another number of decimals: exact when there are more, rounded half away from zero
 * when there are fewer (1.005 becomes 1.01, -1.005 becomes -1.01).
 *
 * @throws JobError `invalid-amount` when `decimals` is not a whole number from 0 to 20
 */
export function roundAmount(amount: Amount, decimals: number): Amount {
  return { units: rescale(amount.units, amount.decimals, checkDecimals(decimals)), decimals }
}
