import type { TypedColumn } from './typed.ts'

/** A parameter together with the column type it is to be sent as; see `typed`. */
export class TypedValue {
  readonly value: unknown
  readonly column: TypedColumn

  constructor(value: unknown, column: TypedColumn) {
    this.value = value
    this.column = column
  }
}
