import type { RejectionClass } from './checks/define-check.ts'
import type { StagedRange } from './staged-range.ts'

/** An entry as it is numbered through, before anything is decided about it. */
export interface StagedUnit {
  readonly entryNo: number
  readonly firstSeq: number
  readonly lastSeq: number
  readonly lines: number
  /** `TransactionsPending.ID` of its first row: where a resumed run goes on. */
  readonly firstId: number
}

/** Why an entry is rejected. */
export interface RejectedUnit {
  /** The first check that failed, or what else it was. */
  readonly code: string
  readonly rejection: RejectionClass
  /** What goes into `TransactionsPending.Message`. */
  readonly text: string
  /** Line of the entry at fault, from 1; absent when the whole entry is. */
  readonly line?: number
}

/** An entry and what is to become of it. */
export interface JudgedUnit extends StagedUnit {
  readonly division: string
  readonly entryNumber: string | null
  readonly entryGuid: string | null
  /** Rows of an earlier version in the ledger. */
  readonly ledgerRows: number
  readonly rejected?: RejectedUnit
}

/** The range of some entries that follow each other. */
export function rangeOf(units: readonly StagedUnit[]): StagedRange {
  const first = units.at(0)
  const last = units.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('A range needs at least one entry.')
  return { firstSeq: first.firstSeq, lastSeq: last.lastSeq, firstEntry: first.entryNo, lastEntry: last.entryNo }
}

/** How many lines some entries have. */
export function linesOf(units: readonly StagedUnit[]): number {
  return units.reduce((sum, { lines }) => sum + lines, 0)
}
