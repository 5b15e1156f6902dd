/** Ten to the power of a whole, non-negative exponent. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}
