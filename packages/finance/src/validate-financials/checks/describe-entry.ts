import { absolute } from './absolute.ts'
import type { EntryFacts } from './entry-facts.ts'
import type { LineFacts } from './line-facts.ts'

/** What the ledger and other pending entries know of an entry number. */
export type EntryReference = Pick<EntryFacts, 'ledgerRows' | 'ledgerOther' | 'ledgerClosed' | 'pendingTwin'>

const nothingKnown: EntryReference = { ledgerRows: 0, ledgerOther: 0, ledgerClosed: 0, pendingTwin: false }

/** Makes what the checks of an entry look at from its lines. Reads and writes nothing. */
export function describeEntry(lines: readonly LineFacts[], reference: Partial<EntryReference> = {}): EntryFacts {
  const periods = [...Map.groupBy(lines, ({ year, period }) => `${year}/${period}`).values()]
  const balances = periods.map((ofPeriod) => sum(ofPeriod, ({ debit, credit }) => debit - credit))
  return {
    lines: lines.length,
    division: lines[0]?.division ?? '',
    entryNumber: lines.find(({ entryNumber }) => entryNumber !== null)?.entryNumber ?? null,
    sameDivision: same(lines, ({ division }) => division),
    sameNumber: same(lines, ({ entryNumber }) => entryNumber),
    sameReference: same(lines, ({ reference: ours }) => ours),
    sameDate: periods.every((ofPeriod) => same(ofPeriod, ({ date }) => date.toISOString())),
    sameCurrency: same(lines, (line) => [line.currency, line.entryCurrency, line.centralCurrency].join('/')),
    balance: balances.reduce((total, balance) => total + balance, 0n),
    periodBalance: balances.map(absolute).reduce((most, balance) => (balance > most ? balance : most), 0n),
    decimals: most(lines, ({ decimals }) => decimals),
    centralBalance: sum(lines, ({ central }) => central ?? 0n),
    centralKnown: lines.every(({ central }) => central !== null),
    centralDecimals: most(lines, ({ centralDecimals }) => centralDecimals),
    ...nothingKnown,
    ...reference,
  }
}

function sum(lines: readonly LineFacts[], units: (line: LineFacts) => bigint): bigint {
  return lines.reduce((total, line) => total + units(line), 0n)
}

function same(lines: readonly LineFacts[], value: (line: LineFacts) => string | null): boolean {
  return new Set(lines.map((line) => value(line)?.toLowerCase() ?? '')).size <= 1
}

function most(lines: readonly LineFacts[], value: (line: LineFacts) => number): number {
  return lines.reduce((highest, line) => Math.max(highest, value(line)), 0)
}
