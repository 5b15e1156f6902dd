import type { ColumnDefinition } from '../../schema/column-definition.ts'
import { TypedValue } from '../typed-value.ts'
import { roundToMinute } from './datetime-text.ts'

/** A column that a value goes into; undefined when nothing is known about it. */
export type StoredColumn = Pick<ColumnDefinition, 'type'> | undefined

/**
 * Gives a value the form in which the embedded engine stores it: text of fixed width without trailing blanks, GUIDs in upper
 * case, `smalldatetime` in whole minutes. Text for a column that nothing is known about also loses its trailing blanks.
 */
export function storedValue(value: unknown, column: StoredColumn): unknown {
  if (value instanceof TypedValue) return storedValue(value.value, column ?? value.column)
  if (typeof value === 'string') return storedText(value, column)
  return column?.type === 'smalldatetime' && value instanceof Date ? roundToMinute(value) : value
}

/** Gives a value the form in which the embedded engine compares it: text without trailing blanks. */
export function comparedValue(value: unknown): unknown {
  if (value instanceof TypedValue) return comparedValue(value.value)
  return typeof value === 'string' ? withoutTrailingBlanks(value) : value
}

function storedText(text: string, column: StoredColumn): string {
  if (column === undefined || column.type === 'nchar' || column.type === 'char') return withoutTrailingBlanks(text)
  return column.type === 'uniqueidentifier' ? text.toUpperCase() : text
}

function withoutTrailingBlanks(text: string): string {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 32) end -= 1
  return text.slice(0, end)
}
