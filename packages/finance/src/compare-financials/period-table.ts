import { amountToNumber, parseAmount } from '@synergy-jobs/core'
import type { ComparedDivision, PeriodDifference } from './compare-result.ts'
import type { ReportTable } from './report-table.ts'

/** Name of the sheet that the charts show. */
export const periodSheet = 'Differences per period'

/** The kinds of differences as series of the chart: header, colour, and value of a period. */
export const periodSeries = [
  { header: 'Amount differs', color: 'C00000', value: (it: PeriodDifference) => it.amount },
  { header: 'Only in Synergy', color: '2F75B5', value: (it: PeriodDifference) => it.onlyInSynergy },
  { header: 'Only in the back office', color: 'F4B183', value: (it: PeriodDifference) => it.onlyInBackOffice },
] as const

/** Builds the sheet of periods with differences: sums without signs, so that amounts of opposite sign do not hide each other. */
export function periodTable(divisions: readonly ComparedDivision[]): ReportTable {
  const last = 1 + divisions.reduce((rows, { periods }) => rows + periods.length, 0)
  return {
    name: periodSheet,
    columns: [
      { header: 'Division', width: 9, style: 'code' },
      { header: 'Period', width: 10, style: 'code' },
      { header: 'Currency', width: 9 },
      { header: { value: 'Differences', style: 'header-right' }, width: 14, style: 'count' },
      ...periodSeries.map(({ header }) => ({ header: { value: header, style: 'header-right' }, width: 20, style: 'amount' }) as const),
      { header: { value: 'Of which waiting entries explain', style: 'header-right' }, width: 20, style: 'amount' },
    ],
    rows: divisions.flatMap(({ division, currency, periods }) =>
      periods.map((it) => [
        division,
        periodLabel(it),
        currency,
        it.differences,
        ...periodSeries.map(({ value }) => amountNumber(value(it))),
        amountNumber(it.explained),
      ]),
    ),
    totals: [],
    rules: [
      { range: `D2:D${last}`, when: 'not-zero', mark: 'warning' },
      { range: `E2:G${last}`, when: 'not-zero', mark: 'error' },
    ],
  }
}

/** Year and period as the axis of the chart shows them. */
export function periodLabel({ year, period }: PeriodDifference): string {
  return `${year ?? 'no year'}/${period === '' ? 'none' : period}`
}

/** The number of an amount for a cell. */
export function amountNumber(text: string): number {
  return amountToNumber(parseAmount(text, { locale: 'decimal-point', decimals: text.split('.')[1]?.length ?? 0 }))
}
