import { invalidAmount } from './invalid-amount.ts'
import { powerOfTen } from './power-of-ten.ts'

/** An exact decimal number: `units` / 10 ** `decimals`, with as many decimals as it takes. */
export interface Decimal {
  readonly units: bigint
  readonly decimals: number
}

const numberText = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

/**
 * Reads a float as the decimal number that its shortest text shows: 0.1 is one tenth, not the binary
 * fraction 0.1000000000000000055… that the float holds. Exact also for numbers such as 1.5e-7.
 *
 * @throws JobError `invalid-amount` for NaN and the infinities
 */
export function decimalOfNumber(value: number): Decimal {
  const [, whole, fraction = '', exponent = '0'] = numberText.exec(String(value)) ?? []
  if (whole === undefined) throw invalidAmount('not-a-number', value, 'is not a finite number.')
  const units = BigInt(whole + fraction)
  const decimals = fraction.length - Number(exponent)
  return decimals >= 0 ? { units, decimals } : { units: units * powerOfTen(-decimals), decimals: 0 }
}
