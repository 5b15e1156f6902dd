import type { SQLOutputValue } from 'node:sqlite'
import { parseDatetimeText } from './datetime-text.ts'

/** Turns a stored value into the JavaScript value that SQL Server's driver gives for a column of that type. */
export type ValueReader = (value: SQLOutputValue) => unknown

/**
 * Finds the reader of a result column.
 *
 * @param declared - the declared type, e.g. `nchar(9)`; null for an expression, which is read by what the value looks like
 */
export function valueReader(declared: string | null): ValueReader {
  const { type, length } = /^(?<type>\w+)(?:\((?<length>\d+))?/.exec(declared?.toLowerCase() ?? '')?.groups ?? {}
  if (type === 'nchar' || type === 'char') return paddedReader(Number(length ?? 1))
  return readers[type ?? ''] ?? readValue
}

const readers: Readonly<Record<string, ValueReader>> = {
  bit: (value) => (value === null ? null : Boolean(value)),
  bigint: (value) => (typeof value === 'bigint' || typeof value === 'number' ? String(value) : readValue(value)),
  uniqueidentifier: (value) => (typeof value === 'string' ? value.toUpperCase() : readValue(value)),
  datetime: readDate,
  smalldatetime: readDate,
  datetime2: readDate,
  nvarchar: readText,
  varchar: readText,
  xml: readText,
}

function paddedReader(length: number): ValueReader {
  return (value) => (value === null ? null : String(value).padEnd(length, ' '))
}

function readText(value: SQLOutputValue): unknown {
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : value
}

function readDate(value: SQLOutputValue): unknown {
  return typeof value === 'string' ? (parseDatetimeText(value) ?? value) : readValue(value)
}

/** An expression has no declared type; text in exactly the stored form of a datetime is taken for one. */
function readValue(value: SQLOutputValue): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  return typeof value === 'string' && datetimeForm.test(value) ? (parseDatetimeText(value) ?? value) : value
}

const datetimeForm = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/
