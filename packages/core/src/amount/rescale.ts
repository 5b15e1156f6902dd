import { divideHalfAway } from './divide-half-away.ts'
import { powerOfTen } from './power-of-ten.ts'

/** Turns units of `from` decimals into units of `to` decimals: exact upwards, half away from zero downwards. */
export function rescale(units: bigint, from: number, to: number): bigint {
  if (to >= from) return units * powerOfTen(to - from)
  return divideHalfAway(units, powerOfTen(from - to))
}
