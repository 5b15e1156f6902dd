import type { CellStyle, ColorRule, WrittenCell, WrittenColumn, WrittenSheet, WrittenValue } from '@synergy-jobs/core/internal'
import type { CompareOptions } from './compare-options.ts'
import type { ComparedDivision } from './compare-result.ts'

/** A sheet and its rows. */
export interface SummarySheet {
  readonly sheet: WrittenSheet
  readonly rows: readonly (readonly (WrittenValue | WrittenCell)[])[]
}

/** What the summary says of the run. */
export interface ReportAbout {
  readonly now: Date
  readonly person: string
  readonly dryRun: boolean
  readonly options: Pick<CompareOptions, 'years' | 'tolerance' | 'transTypes'>
}

/** Columns of the list of divisions; those of numbers have their headers on the right. */
const columns = [
  { header: 'Division', width: 9, style: 'code' },
  { header: 'Name', width: 24 },
  { header: 'Currency', width: 10 },
  { header: 'Outcome', width: 10 },
  { header: 'Totals that agree', width: 11, style: 'count' },
  { header: 'Differences', width: 13, style: 'count' },
  { header: 'Not explained', width: 11, style: 'count' },
  { header: 'Entries waiting', width: 10, style: 'count' },
  { header: 'Accounts in one chart only', width: 14, style: 'count' },
  { header: 'Lines in Synergy', width: 11, style: 'count' },
  { header: 'Lines in back office', width: 14, style: 'count' },
  { header: 'Back office', width: 28, style: 'indented' },
  { header: 'Compared at', width: 20 },
  { header: 'Remark', width: 40, style: 'wrapped' },
] as const satisfies readonly WrittenColumn[]
/** Headers stand as the cells below them do. */
const headerStyles: Partial<Record<CellStyle, CellStyle>> = { count: 'header-right', indented: 'header-indented' }

/** Row of the headers: title, circumstances and an empty line stand above. */
const headerRow = 4

/** Builds the first page: what was compared with what, when and by which rules, and a line for each division. */
export function summarySheet(divisions: readonly ComparedDivision[], about: ReportAbout): SummarySheet {
  const rows = [
    [{ value: 'Financial check: Synergy against the back office', style: 'title' } as const],
    [{ value: circumstances(about), style: 'muted' } as const],
    [],
    columns.map(({ header, ...column }) => ({
      value: header,
      style: headerStyles['style' in column ? column.style : 'plain'] ?? 'header',
    })),
    ...divisions.map(divisionRow),
    totalRow(divisions),
  ]
  const last = headerRow + divisions.length
  return {
    sheet: {
      name: 'Summary',
      columns: columns.map(({ header: _, ...column }) => column),
      frozenRows: headerRow,
      rules: colorRules(headerRow + 1, last),
    },
    rows,
  }
}

function circumstances({ now, person, dryRun, options }: ReportAbout): string {
  const { years, tolerance, transTypes } = options
  const when = `${now.toISOString().slice(0, 16).replace('T', ' ')} by ${person}`
  const what = `processed entries of kinds ${transTypes.join(', ')}${years === undefined ? '' : ` in ${years.join(', ')}`}`
  return `${when}; ${what}; differences above ${tolerance}.${dryRun ? ' Dry run: nothing was recorded.' : ''}`
}

function divisionRow(it: ComparedDivision): readonly (WrittenValue | WrittenCell)[] {
  const compared = it.backOffice !== undefined
  const count = (value: number): WrittenValue => (compared ? value : undefined)
  return [
    it.division,
    it.name,
    it.currency,
    it.status,
    count(it.agreed),
    count(it.differenceCount),
    count(it.unexplainedCount),
    it.waiting === undefined ? (compared ? 'unknown' : undefined) : count(it.waiting.entries),
    count(it.missingAccounts.count),
    count(it.synergy.lines),
    count(it.inBackOffice.lines),
    it.backOffice === undefined ? undefined : `${it.backOffice.database} on ${it.backOffice.server}`,
    it.comparedAt,
    remarkOf(it),
  ]
}

function remarkOf({ problem, status, differenceCount, differences }: ComparedDivision): string | undefined {
  if (problem !== undefined) return problem.text
  if (status === 'skipped') return 'No back office that can be read.'
  if (differenceCount > differences.length) return `Only the first ${differences.length} differences are listed.`
  return undefined
}

function totalRow(divisions: readonly ComparedDivision[]): readonly (WrittenValue | WrittenCell)[] {
  const sum = (value: (division: ComparedDivision) => number): WrittenCell => ({
    value: divisions.reduce((total, division) => total + value(division), 0),
    style: 'total-count',
  })
  return [
    { value: 'Total', style: 'total' },
    ...[1, 2, 3].map(() => ({ value: '', style: 'total-count' }) as const),
    sum((it) => it.agreed),
    sum((it) => it.differenceCount),
    sum((it) => it.unexplainedCount),
    // A sum over what nobody knows would read as if nothing waited.
    divisions.some((it) => it.backOffice !== undefined && it.waiting === undefined) ? unknown : sum((it) => it.waiting?.entries ?? 0),
    sum((it) => it.missingAccounts.count),
    sum((it) => it.synergy.lines),
    sum((it) => it.inBackOffice.lines),
  ]
}

const unknown: WrittenCell = { value: 'unknown', style: 'total-count' }

function colorRules(first: number, last: number): readonly ColorRule[] {
  const status = `D${first}:D${last}`
  return [
    { range: status, when: { text: 'ok' }, mark: 'good' },
    { range: status, when: { text: 'warning' }, mark: 'warning' },
    { range: status, when: { text: 'failed' }, mark: 'error' },
    { range: `F${first}:F${last}`, when: 'not-zero', mark: 'warning' },
    { range: `G${first}:G${last}`, when: 'not-zero', mark: 'error' },
  ]
}
