import { cleanText } from '../codes/clean-text.ts'
import { cutText } from '../codes/cut-text.ts'
import { type Details, JobError } from '../errors/job-error.ts'

/**
 * Why a text or number is not an amount; `details.reason` of an `invalid-amount` error.
 *
 * - `empty`: nothing but blanks
 * - `not-a-number`: words, NaN, an infinity, a currency sign
 * - `exponent`: a text such as `1.5E3`
 * - `grouping`: digits and separators, but not where the notation has them
 * - `too-many-decimals`: more decimals than the currency has
 * - `too-large`: beyond what a float column can hold exactly
 * - `too-long`: a text of more than 200 characters
 * - `zero-rate`: a division by a rate of zero
 * - `decimals`: a number of decimals that is not whole, or not between 0 and 20
 */
export type AmountProblem =
  | 'empty'
  | 'not-a-number'
  | 'exponent'
  | 'grouping'
  | 'too-many-decimals'
  | 'too-large'
  | 'too-long'
  | 'zero-rate'
  | 'decimals'

/** Makes the error for `value`, which the message shows in at most 60 printable characters. */
export function invalidAmount(reason: AmountProblem, value: string | number, problem: string, details: Details = {}): JobError {
  const shown = shorten(String(value))
  return new JobError('invalid-amount', `"${shown}" ${problem}`, { details: { ...details, reason, value: shown } })
}

function shorten(text: string): string {
  const cut = cutText(text, 60)
  return cleanText(cut.length < text.length ? `${cut}…` : cut)
}
