import type { SQLInputValue } from 'node:sqlite'
import { TypedValue } from '../typed-value.ts'
import { datetimeText } from './datetime-text.ts'

/**
 * Turns a parameter into what SQLite stores: booleans into 0 and 1, Dates into text, whole numbers into integers (SQLite would
 * take them for fractions), everything else as it is.
 *
 * @throws TypeError for a value that no column can hold, e.g. NaN or an object
 */
export function parameterValue(value: unknown): SQLInputValue {
  if (value instanceof TypedValue) return parameterValue(value.value)
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return numberValue(value)
  if (typeof value === 'boolean') return value ? 1n : 0n
  if (typeof value === 'string' || typeof value === 'bigint' || value instanceof Uint8Array) return value
  if (value instanceof Date) return datetimeText(value)
  throw new TypeError(`A parameter must be text, a number, a boolean, a Date, bytes or null, not ${typeof value}.`)
}

function numberValue(value: number): SQLInputValue {
  if (!Number.isFinite(value)) throw new TypeError(`A parameter must be a finite number, not ${value}.`)
  return Number.isSafeInteger(value) ? BigInt(value) : value
}
