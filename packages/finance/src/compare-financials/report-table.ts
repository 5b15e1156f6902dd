import type { ColorRule, WrittenCell, WrittenColumn, WrittenValue } from '@synergy-jobs/core/internal'

/** A sheet of the report: headers, rows, and totals below them. */
export interface ReportTable {
  readonly name: string
  readonly columns: readonly WrittenColumn[]
  readonly rows: readonly (readonly (WrittenValue | WrittenCell)[])[]
  readonly totals: readonly (readonly (WrittenValue | WrittenCell)[])[]
  readonly rules?: readonly ColorRule[]
}
