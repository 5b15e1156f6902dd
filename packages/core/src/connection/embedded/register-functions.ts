import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'
import { convertUnits } from '../../amount/convert-units.ts'
import { addToDate, dateDifference, datePart } from './date-functions.ts'
import { datetimeText } from './datetime-text.ts'

/** What the functions need from outside. */
export interface FunctionSources {
  /** The wall-clock time for `getdate()`. */
  readonly now: () => Date
  /** A new GUID for `newid()`. */
  readonly newGuid: () => string
}

/** Registers the T-SQL functions that SQLite lacks under their own names, so that raw SQL, defaults and checks need no second form. */
export function registerFunctions(database: DatabaseSync, sources: FunctionSources): void {
  const add = (name: string, run: Fn, deterministic = true) => database.function(name, { deterministic, varargs: true }, run)
  add('getdate', () => datetimeText(sources.now()), false)
  add('newid', () => sources.newGuid().toUpperCase(), false)
  add('newsequentialid', () => sources.newGuid().toUpperCase(), false)
  for (const [name, run] of Object.entries(functions)) add(name, run)
}

type Fn = (...values: SQLOutputValue[]) => SQLInputValue

const functions: Readonly<Record<string, Fn>> = {
  len: ofText((text) => text.replace(/ +$/, '').length),
  datalength: (value) =>
    value === undefined || value === null ? null : value instanceof Uint8Array ? value.length : String(value).length * 2,
  left: ofText((text, count) => text.slice(0, Math.max(0, Number(count)))),
  right: ofText((text, count) => (Number(count) <= 0 ? '' : text.slice(-Number(count)))),
  replicate: ofText((text, count) => text.repeat(Math.max(0, Number(count)))),
  space: (count) => (count === null ? null : ' '.repeat(Math.max(0, Number(count)))),
  charindex: charIndex,
  upper: ofText((text) => text.toUpperCase()),
  lower: ofText((text) => text.toLowerCase()),
  dateadd: (unit, count, date) => addToDate(String(unit), count ?? null, date ?? null),
  datediff: (unit, from, to) => dateDifference(String(unit), from ?? null, to ?? null),
  datepart: (unit, date) => datePart(String(unit), date ?? null),
  year: (date) => datePart('year', date ?? null),
  month: (date) => datePart('month', date ?? null),
  day: (date) => datePart('day', date ?? null),
  convert_units: convertRow,
}

/** NULL in any argument gives NULL, as in T-SQL. */
function ofText(run: (text: string, argument: SQLOutputValue | undefined) => SQLInputValue): Fn {
  return (text, argument) => (text === null || text === undefined || argument === null ? null : run(String(text), argument))
}

/** `convertUnits` for one row: SQL Server does the same in decimals (`convertUnitsSql`). */
function convertRow(...values: SQLOutputValue[]): SQLInputValue {
  const [units, rate, from, to] = values.slice(0, 4).map((value) => (value === null || value === undefined ? Number.NaN : Number(value)))
  if (units === undefined || rate === undefined || from === undefined || to === undefined) return null
  const notation = values[4] === 'divide' ? 'divide' : 'multiply'
  const isRate = Math.abs(rate) < 1e9 && (notation === 'multiply' || Number(rate.toFixed(12)) !== 0)
  if (!isRate || !Number.isSafeInteger(units) || !Number.isInteger(from) || !Number.isInteger(to)) return null
  const converted = convertUnits(BigInt(units), rate, { from, to, notation })
  return Math.abs(Number(converted)) <= 999_999_999_999_999 ? converted : null
}

function charIndex(part?: SQLOutputValue, text?: SQLOutputValue, start?: SQLOutputValue): SQLInputValue {
  if (part === null || part === undefined || text === null || text === undefined) return null
  if (String(part) === '') return 0
  return (
    String(text)
      .toLowerCase()
      .indexOf(String(part).toLowerCase(), Math.max(0, Number(start ?? 1) - 1)) + 1
  )
}
