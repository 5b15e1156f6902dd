import { padCode } from './pad-code.ts'

/**
 * Makes the stored form of an our-reference, column `faktuurnr` nchar(8): blanks on the left.
 *
 * @throws JobError `invalid-code` when it is empty or has more than 8 characters
 */
export function ourReferenceCode(reference: string | number): string {
  return padCode(reference, 8, 'our-reference')
}
