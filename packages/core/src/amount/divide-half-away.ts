import { magnitude } from './magnitude.ts'

/**
 * Divides two integers and rounds to the nearest integer; a half goes away from zero, as in commercial
 * rounding: 5 / 2 is 3 and -5 / 2 is -3.
 */
export function divideHalfAway(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n
  const size = magnitude(divisor)
  const quotient = (magnitude(dividend) * 2n + size) / (size * 2n)
  return negative ? -quotient : quotient
}
