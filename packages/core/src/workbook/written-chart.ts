/** Cells that a chart shows: one column or row of a sheet of the workbook. */
export interface ChartRange {
  /** For example `'Periods!$B$2:$B$14'`; a name of a sheet with blanks stands in quotes. */
  readonly range: string
  /** What stands there, which readers show before they calculate anything. */
  readonly values: readonly (string | number)[]
}

/** One row of columns of a chart. */
export interface ChartSeries {
  /** Its name: the header of its cells. */
  readonly name: ChartRange
  readonly values: ChartRange
  /** Colour as six hexadecimal digits, `'C00000'`. */
  readonly color: string
}

/** A chart of columns that stand on each other, with its title, its legend below and an axis of amounts. */
export interface WrittenChart {
  readonly title: string
  /** Title of the axis of amounts. */
  readonly axisTitle?: string | undefined
  readonly categories: ChartRange
  readonly series: readonly ChartSeries[]
  /** The cell at its upper left corner and the one behind its lower right corner, counted from 0. */
  readonly from: { readonly row: number; readonly column: number }
  readonly to: { readonly row: number; readonly column: number }
}
