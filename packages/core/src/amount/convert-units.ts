import { divideByRate } from './divide-by-rate.ts'
import { multiplyByRate } from './multiply-by-rate.ts'

/** Between which currencies {@link convertUnits} goes, and how the rate is noted. */
export interface UnitConversion {
  /** Decimals of the currency that the units are in. */
  readonly from: number
  /** Decimals of the currency wanted. */
  readonly to: number
  /**
   * Whether units are multiplied by the rate or divided by it.
   * @default 'multiply'
   */
  readonly notation?: 'multiply' | 'divide'
}

/** Decimals of a rate that count: what a SQL Server decimal has room for beside 16 digits of an amount. */
export const rateDecimals = 12

/**
 * Converts minor units by a rate, exactly, and rounds once, half away from zero. The rate counts with its first 12 decimals.
 * `convertUnitsSql` does the same inside the database, for a whole table at once.
 *
 * @throws JobError `invalid-amount` when the rate is NaN, an infinity, or zero to divide by
 * @example
 * ```ts
 * convertUnits(10_000n, 161.5, { from: 2, to: 0 }) // 16150n: 100.00 in a currency without decimals
 * ```
 */
export function convertUnits(units: bigint, rate: number, { from, to, notation = 'multiply' }: UnitConversion): bigint {
  const counted = Number.isFinite(rate) ? Number(rate.toFixed(rateDecimals)) : rate
  const convert = notation === 'multiply' ? multiplyByRate : divideByRate
  return convert({ units, decimals: from }, counted, to).units
}
