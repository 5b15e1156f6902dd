import type { Amount } from './amount.ts'
import { checkDecimals } from './check-decimals.ts'

/**
 * Makes the amount of a whole number of minor units.
 *
 * @param units minor units, for example cents
 * @param decimals decimals of the currency, 0 to 20; 2 by default
 * @throws JobError `invalid-amount` when `decimals` is not a whole number from 0 to 20
 * @example
 * ```ts
 * amountOfUnits(1234n) // 12.34
 * amountOfUnits(0n, 3) // 0.000
 * ```
 */
export function amountOfUnits(units: bigint, decimals = 2): Amount {
  return { units, decimals: checkDecimals(decimals) }
}
