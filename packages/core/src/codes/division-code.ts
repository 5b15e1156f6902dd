import { checkCode } from './check-code.ts'

/**
 * Makes the code of a division (column `CompanyCode` or `bedrnr`, nchar(3)) without blanks; the database
 * fills it up on the right. A number gets its leading zeros back, which Excel dropped: 1 is '001'.
 * A text stays as it is.
 *
 * @throws JobError `invalid-code` when it is empty or has more than 3 characters
 */
export function divisionCode(division: string | number): string {
  const text = checkCode(division, 3, 'division')
  return typeof division === 'number' ? text.padStart(3, '0') : text
}
