import type { ColumnDefinition } from '@synergy-jobs/core/internal'

/** Temporary tables of one run, by what they hold. */
export const staged = Object.freeze({
  /** Entries that have a row to validate. */
  keys: '#keys',
  /** Their pending rows, numbered through. */
  lines: '#lines',
  /** The entries, numbered through, and which lines are theirs. */
  units: '#units',
  /** What the checks of lines look at. */
  facts: '#facts',
  /** What the checks of entries look at. */
  entries: '#entries',
  /** Entries whose number the ledger has. */
  ledger: '#ledger',
  /** Checks that failed. */
  failures: '#failures',
  /** Entries of one transaction that are posted, with their posting numbers. */
  work: '#work',
  /** Rows of the ledger that they replace. */
  replaced: '#replaced',
  /** Entries of one transaction that are rejected, with what is written to their rows. */
  verdicts: '#verdicts',
})

const whole = (name: string): ColumnDefinition => ({ name, type: 'int', nullable: false })

const yes = (name: string): ColumnDefinition => ({ name, type: 'bit', nullable: false })
const units = (name: string): ColumnDefinition => ({ name, type: 'bigint', nullable: false })
const textOf = (name: string, length: number): ColumnDefinition => ({ name, type: 'nvarchar', length, nullable: true })

/** Columns of the staging tables but those of the facts. */
export const stagedColumns = {
  keys: [
    { name: 'EntryGuid', type: 'uniqueidentifier', nullable: true },
    { name: 'CompanyCode', type: 'nchar', length: 6, nullable: true },
    { name: 'EntryNumber', type: 'nvarchar', length: 20, nullable: true },
  ],
  lines: [whole('Seq'), whole('EntryNo'), whole('ID'), whole('FirstId'), { name: 'Stamp', type: 'binary', length: 8, nullable: false }],
  units: [whole('EntryNo'), whole('FirstSeq'), whole('LastSeq'), whole('Lines'), whole('FirstId')],
  entries: [
    ...[whole('EntryNo'), whole('Lines'), whole('Decimals'), whole('CentralDecimals')],
    ...[whole('LedgerRows'), whole('LedgerOther'), whole('LedgerClosed')],
    ...[textOf('Division', 6), textOf('EntryNumber', 20), textOf('FirstOrigin', 1), textOf('LastOrigin', 1)],
    ...[yes('SameDivision'), yes('SameNumber'), yes('SameReference'), yes('SameDate'), yes('SameCurrency')],
    ...[yes('CentralKnown'), yes('PendingTwin')],
    ...[units('Balance'), units('PeriodBalance'), units('CentralBalance')],
  ],
  ledger: [whole('EntryNo'), whole('LedgerRows'), whole('LedgerOther'), whole('LedgerClosed')],
  failures: [whole('EntryNo'), whole('Seq'), whole('CheckNo'), { name: 'Blocks', type: 'bit', nullable: false }],
  work: [whole('EntryNo'), whole('PostingNumber')],
  replaced: [whole('Place'), whole('ID'), whole('EntryNo')],
  verdicts: [whole('EntryNo'), whole('Status'), { name: 'Message', type: 'nvarchar', length: 256, nullable: false }],
} as const satisfies Readonly<Record<string, readonly ColumnDefinition[]>>
