import { padCode } from './pad-code.ts'

/**
 * Makes the stored form of a debtor number, column `debnr`: six characters, blanks on the left.
 *
 * @throws JobError `invalid-code` when it is empty or has more than 6 characters
 */
export function debtorCode(debtor: string | number): string {
  return padCode(debtor, 6, 'debtor number')
}
