import { escapeHtml } from '@synergy-jobs/core/internal'
import type { ComparedDivision, Difference } from './compare-result.ts'

/** Writes the text of the result document as HTML (spec finance §4.4): totals, differences, waiting entries, missing accounts. */
export function describeDivision(compared: ComparedDivision): string {
  const { division, name, currency, backOffice, comparedAt, agreed, differenceCount, unexplainedCount } = compared
  const place = backOffice === undefined ? '' : `${backOffice.database} on ${backOffice.server}`
  return [
    `<p>Division ${show(`${division} ${name}`)} (${show(currency)}) against ${show(place)}, ${show(comparedAt ?? '')}.</p>`,
    `<p>${agreed} totals agree, ${differenceCount} differ, ${unexplainedCount} of them without an explanation.</p>`,
    table(
      ['', 'Synergy', 'Back office'],
      [
        ['Totals', compared.synergy.totals, compared.inBackOffice.totals],
        ['Lines', compared.synergy.lines, compared.inBackOffice.lines],
        ['Balance', compared.synergy.balance, compared.inBackOffice.balance],
      ],
    ),
    ...differenceTable(compared),
    ...waitingTable(compared),
    ...accountTable(compared),
  ].join('\n')
}

/** Writes the subject of the result document. */
export function documentSubject({ division, comparedAt, differenceCount }: ComparedDivision): string {
  const outcome = differenceCount === 1 ? '1 difference' : `${differenceCount} differences`
  return `Financial check ${division} ${(comparedAt ?? '').slice(0, 10)}: ${outcome}`
}

const kinds: Readonly<Record<Difference['kind'], string>> = {
  amount: 'amount',
  'only-in-synergy': 'only in Synergy',
  'only-in-back-office': 'only in the back office',
}

function differenceTable({ differences, differenceCount }: ComparedDivision): readonly string[] {
  if (differences.length === 0) return []
  const headers = ['Year', 'Period', 'G/L', 'Description', 'Synergy', 'Back office', 'Difference', 'Kind', 'Explained']
  const rows = differences.map((it) => [
    it.year ?? '',
    it.period,
    it.account,
    it.description ?? '',
    it.synergy,
    it.backOffice,
    it.difference,
    kinds[it.kind],
    it.explained ? 'by waiting entries' : '',
  ])
  return ['<h3>Differences</h3>', table(headers, rows), ...more(differenceCount - differences.length, 'differences')]
}

function waitingTable({ waiting }: ComparedDivision): readonly string[] {
  if (waiting === undefined || waiting.entries === 0) return []
  const rows = waiting.listed.map((it) => [it.date ?? '', it.entryNumber, it.lines, it.amount])
  const heading = `<h3>Waiting to be replicated: ${waiting.entries} entries, ${waiting.lines} lines</h3>`
  return [heading, table(['Date', 'Entry', 'Lines', 'Debit'], rows), ...more(waiting.entries - waiting.listed.length, 'entries')]
}

function accountTable({ missingAccounts: { count, listed } }: ComparedDivision): readonly string[] {
  if (count === 0) return []
  const rows = listed.map((it) => [it.account, it.description, it.missingIn === 'synergy' ? 'Synergy' : 'the back office'])
  return [
    '<h3>Accounts in one chart only</h3>',
    table(['G/L', 'Description', 'Missing in'], rows),
    ...more(count - listed.length, 'accounts'),
  ]
}

function more(count: number, what: string): readonly string[] {
  return count > 0 ? [`<p>${count} more ${what} are not listed.</p>`] : []
}

function table(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const row = (cells: readonly (string | number)[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${show(String(cell))}</${tag}>`).join('')}</tr>`
  return `<table border="1">${row(headers, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`
}

function show(text: string): string {
  return escapeHtml(text)
}
