import { padCode } from './pad-code.ts'

/**
 * Makes the stored form of a creditor number, column `crdnr`: six characters, blanks on the left.
 *
 * @throws JobError `invalid-code` when it is empty or has more than 6 characters
 */
export function creditorCode(creditor: string | number): string {
  return padCode(creditor, 6, 'creditor number')
}
