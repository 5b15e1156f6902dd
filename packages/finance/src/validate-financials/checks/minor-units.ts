/** Fifteen digits: what every float holds, and every server rounds, exactly. */
const largest = 999_999_999_999_999

/** A float of the database in minor units, and what is to be known of it. */
export interface MinorUnits {
  /** Rounded half away from zero; 0 for what cannot be kept. */
  readonly units: bigint
  /** A finite number of at most 15 digits in minor units. */
  readonly kept: boolean
  /** No more decimals than the currency has, but for what floats leave behind; what cannot be kept has none. */
  readonly exact: boolean
}

/** Reads a float as minor units, by the same arithmetic as the statements of the job. */
export function minorUnits(value: number, decimals: number): MinorUnits {
  const scaled = value * 10 ** decimals
  const rounded = Math.sign(scaled) * Math.round(Math.abs(scaled))
  const exact = Math.abs(scaled) > largest || Math.abs(scaled - rounded) <= 0.0001
  return Math.abs(scaled) <= largest ? { units: BigInt(rounded), kept: true, exact } : { units: 0n, kept: false, exact }
}
