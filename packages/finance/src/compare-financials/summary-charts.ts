import type { ChartRange, WrittenChart } from '@synergy-jobs/core/internal'
import type { ComparedDivision, PeriodDifference } from './compare-result.ts'
import { amountNumber, periodLabel, periodSeries, periodSheet } from './period-table.ts'

/** Divisions that get a chart; the sheet behind it has the others. */
const maxCharts = 8
/** Rows and columns of a chart on the summary. */
const height = 18
const width = 12

/** Builds the charts of differences per period, one below the other: a division each, since currencies cannot be added up. */
export function summaryCharts(divisions: readonly ComparedDivision[], firstRow: number): readonly WrittenChart[] {
  const charts: WrittenChart[] = []
  // The sheet of periods has a row of headers, and Excel counts from 1.
  let row = 2
  for (const division of divisions) {
    const { periods } = division
    if (division.differenceCount > 0 && charts.length < maxCharts)
      charts.push(chartOf(division, row, firstRow + charts.length * (height + 1)))
    row += periods.length
  }
  return charts
}

function chartOf({ division, name, currency, periods }: ComparedDivision, row: number, top: number): WrittenChart {
  const range = (column: string, value: (period: PeriodDifference) => string | number): ChartRange => ({
    range: `'${periodSheet}'!$${column}$${row}:$${column}$${row + periods.length - 1}`,
    values: periods.map(value),
  })
  return {
    title: `Differences per period, ${division} ${name}`,
    axisTitle: currency,
    categories: range('B', periodLabel),
    series: periodSeries.map(({ header, color, value }, index) => {
      const column = String.fromCharCode('E'.charCodeAt(0) + index)
      return {
        name: { range: `'${periodSheet}'!$${column}$1`, values: [header] },
        values: range(column, (it) => amountNumber(value(it))),
        color,
      }
    }),
    from: { row: top, column: 0 },
    to: { row: top + height, column: width },
  }
}
