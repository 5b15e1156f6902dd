import type { Amount } from './amount.ts'
import { subtractAmounts } from './subtract-amounts.ts'

/**
 * Orders two amounts by value: -1 when `left` is smaller, 0 when they are equal, 1 when it is larger.
 * 1.5 and 1.50 are equal. Fits `Array.prototype.sort`.
 */
export function compareAmounts(left: Amount, right: Amount): -1 | 0 | 1 {
  const { units } = subtractAmounts(left, right)
  if (units === 0n) return 0
  return units < 0n ? -1 : 1
}
