import { dateText, excelDate, isoDate } from './excel-date.ts'
import { plainNumber } from './plain-number.ts'
import type { SheetCell } from './sheet-row.ts'

/** A cell with text, or an empty one when there is none. */
export function textCell(address: string, value: string): SheetCell {
  return value === '' ? { kind: 'empty', value: null, text: '', address } : { kind: 'text', value, text: value, address }
}

/** A cell with a number, or a date when its format says so and the number can be one. */
export function numberCell(address: string, value: number, date: { readonly shown: boolean; readonly date1904: boolean }): SheetCell {
  const moment = date.shown ? excelDate(value, date.date1904) : undefined
  if (moment) return dateCell(address, moment)
  return { kind: 'number', value, text: plainNumber(value), address }
}

/** A cell with a date. */
export function dateCell(address: string, value: Date): SheetCell {
  return { kind: 'date', value, text: dateText(value), address }
}

/** A cell with TRUE or FALSE. */
export function booleanCell(address: string, value: boolean): SheetCell {
  return { kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE', address }
}

/** A cell with an error value. */
export function errorCell(address: string, value: string): SheetCell {
  return { kind: 'error', value, text: value, address }
}

/** A cell whose formula was never calculated. */
export function uncomputedCell(address: string, formula: string): SheetCell {
  return { kind: 'uncomputed', value: null, text: formula === '' ? '' : `=${formula}`, address }
}

/** A cell with a date in ISO form, or its text when it is none. */
export function isoDateCell(address: string, text: string): SheetCell {
  const date = isoDate(text)
  return date ? dateCell(address, date) : textCell(address, text)
}
