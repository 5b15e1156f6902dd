import { JobError } from '../errors/job-error.ts'
import { cleanText } from './clean-text.ts'
import { cutText } from './cut-text.ts'

/**
 * Returns the text of a code, without white space around it, when its column can hold it.
 *
 * @param code a text, or a whole number such as an Excel cell holds for account 1000
 * @param length length of the column in characters
 * @param name what the code is, for the message
 * @throws JobError `invalid-code` when the code is empty, longer than `length`, has control characters or is
 *   a number that is negative or not whole
 */
export function checkCode(code: string | number, length: number, name: string): string {
  const text = String(code).trim()
  const problem = problemOf(code, text, length)
  if (problem === undefined) return text
  const shown = cleanText(cutText(text, 40))
  throw new JobError('invalid-code', `The ${name} "${shown}" ${problem}.`, { details: { name, code: shown, maxLength: length } })
}

function problemOf(code: string | number, text: string, length: number): string | undefined {
  if (text === '') return 'is empty; give one'
  if (text.length > length) return `has ${text.length} characters, but its column takes ${length}`
  if (typeof code === 'number' && !(Number.isSafeInteger(code) && code >= 0)) return 'is not a whole, non-negative number'
  return cleanText(text) === text ? undefined : 'has a control character in it; remove it'
}
