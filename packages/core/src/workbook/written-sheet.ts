import type { WrittenChart } from './written-chart.ts'

/** A value to write. Text stays text, whatever it looks like, so it never becomes a formula; `null` and `undefined` leave the cell empty. */
export type WrittenValue = string | number | boolean | Date | null | undefined

/**
 * How a cell looks: `header` bold on grey, `header-right` and `header-indented` the same over
 * numbers and over what stands beside them, `muted` grey, `amount` with two decimals, `count`
 * whole, `code` as text (typing `001` into it keeps the zeros), `date` and `date-time` as Excel dates, `wrapped` on as many lines as
 * it takes, `centered`, `indented` away from the number before it, `title` large, `total` and `total-count` an amount and a count
 * in bold under a line.
 */
export type CellStyle =
  | 'plain'
  | 'header'
  | 'header-right'
  | 'header-indented'
  | 'muted'
  | 'amount'
  | 'count'
  | 'code'
  | 'date'
  | 'date-time'
  | 'wrapped'
  | 'centered'
  | 'indented'
  | 'title'
  | 'total'
  | 'total-count'

/** A fill that points out a cell, on top of its style: `error` red, `warning` yellow, `good` green. */
export type CellMark = 'error' | 'warning' | 'good'

/** A value with its looks. */
export interface WrittenCell {
  readonly value: WrittenValue
  /** @default the style of the column */
  readonly style?: CellStyle | undefined
  readonly mark?: CellMark | undefined
  /** A note that shows beside the cell; left out once the workbook has as many as it may hold. */
  readonly note?: string | undefined
}

/** A column of a written sheet. */
export interface WrittenColumn {
  /** Header of the column; the row of headers is written as soon as the sheet is added. */
  readonly header?: string | WrittenCell | undefined
  /** Width, in characters. @default 9 (Excel's own) */
  readonly width?: number | undefined
  /** Style of its cells, also of those that people fill in later. @default 'plain' */
  readonly style?: CellStyle | undefined
}

/** Cells that take their values from a list. */
export interface ValueList {
  /** The cells, for example `'D2:D1000'`. */
  readonly range: string
  /** Where the values stand: a range such as `"Lists!$A$1:$A$20"`, or a defined name. */
  readonly source: string
  /** Whether other values may be typed all the same, after a warning. @default false */
  readonly allowOther?: boolean | undefined
  /** Title and text of what Excel shows when another value is typed. */
  readonly title?: string | undefined
  readonly message?: string | undefined
}

/** Colours cells by what stands in them; readers do it again when values change. */
export interface ColorRule {
  /** The cells, for example `'D2:D1000'`. */
  readonly range: string
  /** Which of them: numbers that are not zero, or cells with exactly this text. */
  readonly when: 'not-zero' | { readonly text: string }
  readonly mark: CellMark
}

/** What a written sheet looks like. */
export interface WrittenSheet {
  /** Name of at most 31 characters without `[ ] : * ? / \`. */
  readonly name: string
  /** @default 'visible' */
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden' | undefined
  readonly columns?: readonly WrittenColumn[] | undefined
  /** Rows at the top that stay in sight. @default 1 with headers, else 0 */
  readonly frozenRows?: number | undefined
  /** Filter buttons: `true` for the row of headers, or a range. @default false */
  readonly autoFilter?: boolean | string | undefined
  readonly lists?: readonly ValueList[] | undefined
  readonly rules?: readonly ColorRule[] | undefined
  /** Charts over the cells. */
  readonly charts?: readonly WrittenChart[] | undefined
}
