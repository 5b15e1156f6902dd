import type { Amount } from './amount.ts'
import type { AmountLocale } from './amount-locale.ts'
import { magnitude } from './magnitude.ts'

/** Options of {@link formatAmount}. */
export interface FormatAmountOptions {
  /** Notation of the text. @default 'decimal-point' */
  readonly locale?: AmountLocale
  /** Separates thousands: `1,234.56`. @default false */
  readonly grouping?: boolean
}

/**
 * Writes an amount with all its decimals, a minus sign in front when it is negative. `parseAmount` with the
 * same locale reads it back.
 *
 * @example
 * ```ts
 * formatAmount(amountOfUnits(-123450n)) // '-1234.50'
 * formatAmount(amountOfUnits(-123450n), { locale: 'decimal-comma', grouping: true }) // '-1.234,50'
 * ```
 */
export function formatAmount(amount: Amount, options: FormatAmountOptions = {}): string {
  const { locale = 'decimal-point', grouping = false } = options
  const [point, separator] = locale === 'decimal-point' ? ['.', ','] : [',', '.']
  const digits = String(magnitude(amount.units)).padStart(amount.decimals + 1, '0')
  const split = digits.length - amount.decimals
  const whole = grouping ? digits.slice(0, split).replace(/\B(?=(?:\d{3})+$)/g, separator) : digits.slice(0, split)
  const fraction = amount.decimals === 0 ? '' : point + digits.slice(split)
  return (amount.units < 0n ? '-' : '') + whole + fraction
}
