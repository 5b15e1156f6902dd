import { checkCode } from './check-code.ts'

/**
 * Fills a code up with blanks on the left, as Synergy stores account, period and similar codes, so that
 * queries find them. White space around the code is taken off first.
 *
 * @param code a text, or a whole number such as an Excel cell holds for account 1000
 * @param length length of the column in characters
 * @param name what the code is, for the message; 'code' by default
 * @throws JobError `invalid-code` when the code is empty, longer than `length`, has control characters or is
 *   a number that is negative or not whole
 * @example
 * ```ts
 * padCode('1000', 9) // '     1000'
 * ```
 */
export function padCode(code: string | number, length: number, name = 'code'): string {
  return checkCode(code, length, name).padStart(length, ' ')
}
