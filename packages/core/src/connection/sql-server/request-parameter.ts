import { TYPES } from 'tedious'
import type { TypedColumn } from '../typed.ts'
import { TypedValue } from '../typed-value.ts'

/** Any of the protocol library's types. */
export type TediousType = (typeof TYPES)[keyof typeof TYPES]

/** A parameter as the protocol library takes it. */
export interface RequestParameter {
  readonly type: TediousType
  readonly value: unknown
  readonly options: { readonly length?: number; readonly precision?: number; readonly scale?: number }
}

/**
 * Decides with which type a value is sent: text as `nvarchar`, whole numbers as `int` or `bigint`, fractions as `float`,
 * booleans as `bit`, Dates as `datetime`, bytes as `varbinary(max)`, NULL as `nvarchar`; a typed value as its column.
 *
 * @throws TypeError for a value that no column can hold, e.g. NaN or an object
 */
export function requestParameter(value: unknown): RequestParameter {
  if (value instanceof TypedValue) return { type: columnType(value.column), value: value.value ?? null, options: typeOptions(value.column) }
  if (value === null || value === undefined) return { type: TYPES.NVarChar, value: null, options: { length: 1 } }
  if (typeof value === 'string') return { type: TYPES.NVarChar, value, options: { length: textLength(value) } }
  if (typeof value === 'number') return numberParameter(value)
  if (typeof value === 'bigint') return { type: TYPES.BigInt, value: String(value), options: {} }
  if (typeof value === 'boolean') return { type: TYPES.Bit, value, options: {} }
  if (value instanceof Date) return { type: TYPES.DateTime, value, options: {} }
  if (value instanceof Uint8Array)
    return { type: TYPES.VarBinary, value: Buffer.from(value.buffer, value.byteOffset, value.byteLength), options: { length: Infinity } }
  throw new TypeError(`A parameter must be text, a number, a boolean, a Date, bytes or null, not ${typeof value}.`)
}

/** The protocol library's type of a column. */
export function columnType({ type }: TypedColumn): TediousType {
  return types[type]
}

/** Length, precision and scale of a column as the protocol library wants them; `max` is endless there. */
export function typeOptions({ type, length, precision, scale }: TypedColumn): RequestParameter['options'] {
  return {
    ...(length === undefined ? {} : { length: length === 'max' ? Infinity : length }),
    ...(precision === undefined ? {} : { precision }),
    ...(scale === undefined && type !== 'datetime2' ? {} : { scale: scale ?? 7 }),
  }
}

const types: Readonly<Record<TypedColumn['type'], TediousType>> = {
  int: TYPES.Int,
  smallint: TYPES.SmallInt,
  tinyint: TYPES.TinyInt,
  bigint: TYPES.BigInt,
  bit: TYPES.Bit,
  float: TYPES.Float,
  decimal: TYPES.Decimal,
  nchar: TYPES.NChar,
  nvarchar: TYPES.NVarChar,
  char: TYPES.Char,
  varchar: TYPES.VarChar,
  xml: TYPES.NVarChar,
  datetime: TYPES.DateTime,
  smalldatetime: TYPES.SmallDateTime,
  datetime2: TYPES.DateTime2,
  uniqueidentifier: TYPES.UniqueIdentifier,
  varbinary: TYPES.VarBinary,
  binary: TYPES.Binary,
  timestamp: TYPES.VarBinary,
}

/** Few lengths, so that texts of many lengths share one plan on the server; beyond 4,000 it is `nvarchar(max)`. */
function textLength(text: string): number {
  return [50, 400, 4000].find((length) => text.length <= length) ?? Infinity
}

function numberParameter(value: number): RequestParameter {
  if (!Number.isFinite(value)) throw new TypeError(`A parameter must be a finite number, not ${value}.`)
  if (!Number.isSafeInteger(value)) return { type: TYPES.Float, value, options: {} }
  const fits = value >= -2_147_483_648 && value <= 2_147_483_647
  return { type: fits ? TYPES.Int : TYPES.BigInt, value, options: {} }
}
