import type { EntryFacts } from './checks/entry-facts.ts'
import type { LineFacts } from './checks/line-facts.ts'
import { factColumns } from './fact-list.ts'

/** A row of a staging table as the driver gives it. */
export type StagedRow = Readonly<Record<string, unknown>>

const columns = factColumns({ periodClosedValue: true, rateNotation: 'multiply', onDuplicateEntry: 'replace' }).flatMap(
  ({ fact, definition }) => (fact === undefined ? [] : [{ fact, name: definition.name, type: definition.type }]),
)

/** Reads the staged facts of a line; `bigint` columns come as text. */
export function readLineFacts(row: StagedRow): LineFacts {
  const facts = columns.map(({ fact, name, type }) => [fact, type === 'bigint' ? wholeOf(row[name]) : (row[name] ?? null)])
  const read: unknown = Object.fromEntries(facts)
  return read as LineFacts
}

/** Reads the staged facts of an entry. */
export function readEntryFacts(row: StagedRow): EntryFacts {
  return {
    lines: Number(row['Lines'] ?? 0),
    division: textOf(row['Division']) ?? '',
    entryNumber: textOf(row['EntryNumber']),
    sameDivision: row['SameDivision'] === true,
    sameNumber: row['SameNumber'] === true,
    sameReference: row['SameReference'] === true,
    sameDate: row['SameDate'] === true,
    sameCurrency: row['SameCurrency'] === true,
    balance: wholeOf(row['Balance']) ?? 0n,
    periodBalance: wholeOf(row['PeriodBalance']) ?? 0n,
    decimals: Number(row['Decimals'] ?? 2),
    centralBalance: wholeOf(row['CentralBalance']) ?? 0n,
    centralKnown: row['CentralKnown'] === true,
    centralDecimals: Number(row['CentralDecimals'] ?? 2),
    ledgerRows: Number(row['LedgerRows'] ?? 0),
    ledgerOther: Number(row['LedgerOther'] ?? 0),
    ledgerClosed: Number(row['LedgerClosed'] ?? 0),
    pendingTwin: row['PendingTwin'] === true,
  }
}

function wholeOf(value: unknown): bigint | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? BigInt(value) : null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
