import type { Amount } from './amount.ts'
import { decimalOfNumber } from './decimal-of-number.ts'
import { magnitude } from './magnitude.ts'
import { rescale } from './rescale.ts'

/**
 * Tells whether a float from the database stands for this amount: whether they lie less than half a minor
 * unit apart. Sums of floats that drifted in the last digits are equal; a difference of one cent is not.
 * NaN and the infinities equal no amount.
 */
export function equalsFloat(amount: Amount, float: number): boolean {
  if (!Number.isFinite(float)) return false
  const other = decimalOfNumber(float)
  const decimals = Math.max(amount.decimals, other.decimals)
  const distance = magnitude(rescale(amount.units, amount.decimals, decimals) - rescale(other.units, other.decimals, decimals))
  return distance * 2n < rescale(1n, amount.decimals, decimals)
}
