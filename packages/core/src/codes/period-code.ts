import { JobError } from '../errors/job-error.ts'
import { checkCode } from './check-code.ts'
import { padCode } from './pad-code.ts'

/**
 * Makes the stored form of a financial period, columns `periode` and `per_fin` nchar(3): the number without
 * leading zeros, blanks on the left.
 *
 * @param period a number from 1 to 999, or its text
 * @throws JobError `invalid-code` when it is anything else
 * @example
 * ```ts
 * periodCode(7) // '  7'
 * periodCode('07') // '  7'
 * ```
 */
export function periodCode(period: number | string): string {
  const text = checkCode(period, 3, 'financial period')
  if (/^\d+$/.test(text) && Number(text) > 0) return padCode(Number(text), 3)
  throw new JobError('invalid-code', `The financial period "${text}" is not a number from 1 to 999.`, {
    details: { name: 'financial period', code: text, maxLength: 3 },
  })
}
