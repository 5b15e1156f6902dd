import type { Amount } from './amount.ts'
import { amountFromNumber } from './amount-from-number.ts'
import type { AmountLocale } from './amount-locale.ts'
import { checkDecimals } from './check-decimals.ts'
import type { ExcessDecimals } from './excess-decimals.ts'
import { invalidAmount } from './invalid-amount.ts'
import { rescale } from './rescale.ts'

/** Options of {@link parseAmount}. */
export interface ParseAmountOptions {
  /** Notation of texts; numbers need none, but the caller must have decided. */
  readonly locale: AmountLocale
  /** Decimals of the currency, 0 to 20. @default 2 */
  readonly decimals?: number
  /** Accepts separators between thousands. @default true */
  readonly grouping?: boolean
  /** What happens to decimals beyond the currency's. @default 'refuse' for a text, 'round' for a number */
  readonly excessDecimals?: ExcessDecimals
}

const longestText = 200

// Thousands: the first group starts with 1 to 9, every other has three digits, and one mark separates them all.
const bodies = {
  'decimal-comma': amountBody(',', '.'),
  'decimal-point': amountBody('.', ','),
} as const

const examples = { 'decimal-comma': '-1234,56', 'decimal-point': '-1234.56' } as const

/**
 * Reads an amount exactly, and refuses whatever could mean two things.
 *
 * A text may have blanks around it, one sign (`-` or `+` in front, `-` at the end, or brackets for a
 * negative amount), and thousands separated by the locale's separator, a blank (also a non-breaking or thin
 * one) or an apostrophe. Separators must stand at the thousands: `1.23` in decimal-comma is refused, never
 * read as 123 or 1.23. Exponents, currency signs, words and digits of other scripts are refused. Texts are
 * exact whatever their size; a number is read by `amountFromNumber`.
 *
 * @throws JobError `invalid-amount`; `details.reason` is one of `AmountProblem`, `details.readableAs` the other
 *   locale when the text is well formed there
 * @example
 * ```ts
 * parseAmount('1.234,56-', { locale: 'decimal-comma' }) // { units: -123456n, decimals: 2 }
 * ```
 */
export function parseAmount(value: string | number, options: ParseAmountOptions): Amount {
  const { locale, decimals = 2, grouping = true, excessDecimals } = options
  if (typeof value === 'number') return amountFromNumber(value, excessDecimals ? { decimals, excessDecimals } : { decimals })
  const { negative, body } = splitSign(checkLength(value))
  const { whole, fraction } = splitBody(value, body, locale, grouping)
  if (fraction.length > decimals && excessDecimals !== 'round') {
    throw invalidAmount('too-many-decimals', value, `has more than ${decimals} decimals in ${locale} notation.`, { locale, decimals })
  }
  const size = rescale(BigInt(whole + fraction), fraction.length, checkDecimals(decimals))
  return { units: negative ? -size : size, decimals }
}

function checkLength(value: string): string {
  if (value.length > longestText) {
    throw invalidAmount('too-long', value, `is no amount: it has ${value.length} characters, and at most ${longestText} are read.`)
  }
  const text = value.trim()
  if (text === '') throw invalidAmount('empty', value, 'is empty where an amount is needed.')
  return text
}

function splitSign(text: string): { readonly negative: boolean; readonly body: string } {
  const bracketed = /^\(\s*([^()+\u2212-]+?)\s*\)$/.exec(text)?.[1]
  if (bracketed !== undefined) return { negative: true, body: bracketed }
  const trailing = /^([^+\u2212-]+?)\s*[\u2212-]$/.exec(text)?.[1]
  if (trailing !== undefined) return { negative: true, body: trailing }
  const leading = /^([+\u2212-])\s*(.+)$/.exec(text)
  return { negative: leading !== null && leading[1] !== '+', body: leading?.[2] ?? text }
}

function splitBody(value: string, body: string, locale: AmountLocale, grouping: boolean) {
  const { plain, grouped, mark = '', fraction = '' } = bodies[locale].exec(body)?.groups ?? {}
  const whole = plain ?? (grouping ? grouped?.replaceAll(mark, '') : undefined)
  if (whole === undefined || whole + fraction === '') throw unreadable(value, body, locale)
  return { whole, fraction: fraction.replace(/0+$/, '') }
}

function unreadable(value: string, body: string, locale: AmountLocale) {
  if (/^[\d.,]+e[+-]?\d+$/i.test(body)) return invalidAmount('exponent', value, 'has an exponent; write the amount out.', { locale })
  if (!/\d/.test(body) || !/^[\d.,'\u2019\s]+$/.test(body)) {
    return invalidAmount('not-a-number', value, 'is not an amount; write digits, one decimal separator and a sign only.', { locale })
  }
  const other = locale === 'decimal-comma' ? 'decimal-point' : 'decimal-comma'
  const problem = `is not an amount in ${locale} notation, such as ${examples[locale]}`
  if (!bodies[other].test(body)) return invalidAmount('grouping', value, `${problem}.`, { locale })
  return invalidAmount('grouping', value, `${problem}; it is one in ${other} notation.`, { locale, readableAs: other })
}

function amountBody(point: string, separator: string): RegExp {
  const marks = `[${separator}'\\u2019 \\u00a0\\u2009\\u202f]`
  return new RegExp(
    `^(?:(?<plain>\\d*)|(?<grouped>[1-9]\\d{0,2}(?<mark>${marks})\\d{3}(?:\\k<mark>\\d{3})*))(?:[${point}](?<fraction>\\d+))?$`,
  )
}
