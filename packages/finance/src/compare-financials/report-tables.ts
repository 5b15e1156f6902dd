import { type Amount, amountOfUnits, amountToNumber, parseAmount, sumAmounts } from '@synergy-jobs/core'
import type { WrittenCell } from '@synergy-jobs/core/internal'
import type { ComparedDivision, Difference } from './compare-result.ts'
import { amountNumber, periodTable } from './period-table.ts'
import type { ReportTable } from './report-table.ts'

/** Builds the sheets behind the summary. */
export function reportTables(divisions: readonly ComparedDivision[]): readonly ReportTable[] {
  return [differenceTable(divisions), periodTable(divisions), entryTable(divisions), waitingTable(divisions), accountTable(divisions)]
}

const kinds: Readonly<Record<Difference['kind'], string>> = {
  amount: 'amount differs',
  'only-in-synergy': 'only in Synergy',
  'only-in-back-office': 'only in the back office',
}

function differenceTable(divisions: readonly ComparedDivision[]): ReportTable {
  const rows = divisions.flatMap(({ division, currency, differences }) =>
    differences.map((it) => [
      division,
      it.year,
      periodCell(it.period),
      it.account,
      it.description,
      kinds[it.kind],
      currency,
      amountNumber(it.synergy),
      amountNumber(it.backOffice),
      amountNumber(it.difference),
      it.waiting === undefined ? undefined : amountNumber(it.waiting),
      it.explained ? 'waiting entries' : '',
      it.synergyLines,
      it.backOfficeLines,
    ]),
  )
  return {
    name: 'Differences',
    columns: [
      ...placeColumns,
      { header: 'Description', width: 32 },
      { header: 'Kind', width: 22 },
      { header: 'Currency', width: 9 },
      amountColumn('Synergy'),
      amountColumn('Back office'),
      amountColumn('Difference'),
      amountColumn('Waiting'),
      indentedColumn('Explained by', 17),
      countColumn('Lines in Synergy', 10),
      countColumn('Lines in back office', 14),
    ],
    rows,
    totals: divisions.filter(({ differences }) => differences.length > 0).map(differenceTotal),
    rules: [
      { range: `J2:J${rows.length + 1}`, when: 'not-zero', mark: 'error' },
      { range: `L2:L${rows.length + 1}`, when: { text: 'waiting entries' }, mark: 'warning' },
    ],
  }
}

/** The totals of a division; of different currencies there is none. */
function differenceTotal({ division, currency, differences, differenceCount }: ComparedDivision): readonly (string | WrittenCell)[] {
  const total = (value: (difference: Difference) => string): WrittenCell => ({
    value: amountToNumber(sumOf(differences.map(value))),
    style: 'total',
  })
  const left = differenceCount - differences.length
  const what = `Total of ${division}${left > 0 ? `, without ${left} differences that are not listed` : ''}`
  const empty = { value: '', style: 'total' } as const
  return [
    { value: what, style: 'total' },
    ...[1, 2, 3, 4, 5].map(() => empty),
    { value: currency, style: 'total' },
    total((it) => it.synergy),
    total((it) => it.backOffice),
    total((it) => it.difference),
  ]
}

function entryTable(divisions: readonly ComparedDivision[]): ReportTable {
  const rows = divisions.flatMap(({ division, differences }) =>
    differences.flatMap((it) =>
      (it.entries ?? []).map((entry) => [
        division,
        it.year,
        periodCell(it.period),
        it.account,
        entry.entryNumber,
        entry.date,
        entry.description,
        amountNumber(entry.synergy),
        amountNumber(entry.backOffice),
        amountNumber(entry.difference),
        entry.entryGuid,
      ]),
    ),
  )
  return {
    name: 'Entries',
    columns: [
      ...placeColumns,
      { header: 'Entry', width: 14, style: 'code' },
      { header: 'Date', width: 11 },
      { header: 'Description', width: 32 },
      amountColumn('Synergy'),
      amountColumn('Back office'),
      amountColumn('Difference'),
      indentedColumn('Entry GUID', 40),
    ],
    rows,
    totals: [],
    rules: [{ range: `J2:J${rows.length + 1}`, when: 'not-zero', mark: 'error' }],
  }
}

function waitingTable(divisions: readonly ComparedDivision[]): ReportTable {
  return {
    name: 'Waiting entries',
    columns: [
      { header: 'Division', width: 9, style: 'code' },
      { header: 'Date', width: 11 },
      { header: 'Entry', width: 14, style: 'code' },
      countColumn('Lines', 8),
      amountColumn('Debit'),
      indentedColumn('Entry GUID', 40),
    ],
    rows: divisions.flatMap(({ division, waiting }) =>
      (waiting?.listed ?? []).map((it) => [division, it.date, it.entryNumber, it.lines, amountNumber(it.amount), it.entryGuid]),
    ),
    totals: [],
  }
}

function accountTable(divisions: readonly ComparedDivision[]): ReportTable {
  return {
    name: 'Accounts in one chart only',
    columns: [
      { header: 'Division', width: 9, style: 'code' },
      { header: 'G/L', width: 12, style: 'code' },
      { header: 'Description', width: 40 },
      { header: 'Missing in', width: 16 },
    ],
    rows: divisions.flatMap(({ division, missingAccounts }) =>
      missingAccounts.listed.map((it) => [
        division,
        it.account,
        it.description,
        it.missingIn === 'synergy' ? 'Synergy' : 'the back office',
      ]),
    ),
    totals: [],
  }
}

const placeColumns = [
  { header: 'Division', width: 9, style: 'code' },
  { header: 'Year', width: 7, style: 'centered' },
  { header: 'Period', width: 8, style: 'centered' },
  { header: 'G/L', width: 12, style: 'code' },
] as const

function amountColumn(header: string) {
  return { header: { value: header, style: 'header-right' }, width: 16, style: 'amount' } as const
}

function countColumn(header: string, width: number) {
  return { header: { value: header, style: 'header-right' }, width, style: 'count' } as const
}

function indentedColumn(header: string, width: number) {
  return { header: { value: header, style: 'header-indented' }, width, style: 'indented' } as const
}

/** Periods are numbers, so that they sort as such; what is none stays text. */
function periodCell(period: string): string | number {
  return /^\d+$/.test(period) ? Number(period) : period
}

function sumOf(amounts: readonly string[]): Amount {
  return amounts.length === 0 ? amountOfUnits(0n) : sumAmounts(amounts.map(amountIn))
}

function amountIn(text: string): Amount {
  return parseAmount(text, { locale: 'decimal-point', decimals: text.split('.')[1]?.length ?? 0 })
}
