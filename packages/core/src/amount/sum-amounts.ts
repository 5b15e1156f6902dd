import { addAmounts } from './add-amounts.ts'
import type { Amount } from './amount.ts'
import { amountOfUnits } from './amount-of-units.ts'

/**
 * Adds any number of amounts exactly, in one pass over `amounts`.
 *
 * @param decimals the decimals of the sum at least, so that an empty sum has some; 2 by default
 * @throws JobError `invalid-amount` when `decimals` is not a whole number from 0 to 20
 */
export function sumAmounts(amounts: Iterable<Amount>, decimals = 2): Amount {
  let sum = amountOfUnits(0n, decimals)
  for (const amount of amounts) sum = addAmounts(sum, amount)
  return sum
}
