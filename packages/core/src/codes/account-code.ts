import { padCode } from './pad-code.ts'

/**
 * Makes the stored form of a general ledger account, column `reknr` nchar(9): blanks on the left.
 *
 * @throws JobError `invalid-code` when it is empty or has more than 9 characters
 * @example
 * ```ts
 * accountCode('1000') // '     1000'
 * ```
 */
export function accountCode(account: string | number): string {
  return padCode(account, 9, 'general ledger account')
}
