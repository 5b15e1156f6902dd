import type { Amount } from '../amount/amount.ts'
import { amountOfUnits } from '../amount/amount-of-units.ts'
import { exactDecimals } from './exact-units.ts'

/** Reads what `exactSum` wrote: an amount of four decimals. */
export function amountOfSum(sum: string): Amount {
  return amountOfUnits(BigInt(sum), exactDecimals)
}
