import { addAmounts } from './add-amounts.ts'
import type { Amount } from './amount.ts'
import { negateAmount } from './negate-amount.ts'

/** Takes `right` from `left` exactly. The result has the decimals of the finer one, so nothing is rounded. */
export function subtractAmounts(left: Amount, right: Amount): Amount {
  return addAmounts(left, negateAmount(right))
}
