import type { Amount } from './amount.ts'
import { rescale } from './rescale.ts'

/** Adds two amounts exactly. The result has the decimals of the finer one, so nothing is rounded. */
export function addAmounts(left: Amount, right: Amount): Amount {
  const decimals = Math.max(left.decimals, right.decimals)
  return { units: rescale(left.units, left.decimals, decimals) + rescale(right.units, right.decimals, decimals), decimals }
}
