import type { Amount } from '@synergy-jobs/core'
import type { ImportProblem } from './import-problem.ts'

/**
 * What one row of the sheet says, before anything is looked up. A value that is `undefined` was empty or unusable;
 * in the second case the row's problems say so.
 */
export interface ImportLine {
  /** Row as Excel counts, from 1. */
  readonly rowNumber: number
  /** Division code with its leading zeros, at most 3 characters. */
  readonly division?: string | undefined
  /** 1900–2100. */
  readonly year?: number | undefined
  /** 1–99. */
  readonly period?: number | undefined
  /** Account code without padding, at most 9 characters. */
  readonly account?: string | undefined
  readonly accountDescription?: string | undefined
  /** Default entry side of an account to create. */
  readonly accountSide?: 'D' | 'C' | undefined
  /** Balance sheet or profit and loss, for an account to create. */
  readonly accountType?: 'B' | 'P' | undefined
  readonly costCentre?: string | undefined
  readonly costUnit?: string | undefined
  /** In division currency, at its precision; zero when the cell is empty. */
  readonly debit?: Amount | undefined
  /** In division currency, at its precision; zero when the cell is empty. */
  readonly credit?: Amount | undefined
  /** Text of the line, at most 60 UTF-16 units. */
  readonly description?: string | undefined
}

/** The account that must be made before a line can be written. */
export interface NewAccount {
  /** Trimmed code. */
  readonly account: string
  /** The code as `grtbk.reknr` holds it: right-aligned to 9. */
  readonly accountCode: string
  /** → `grtbk.oms25_0`, at most 60 UTF-16 units. */
  readonly description: string
  /** → `grtbk.debcrd`. */
  readonly side: 'D' | 'C'
  /** → `grtbk.bal_vw`: the sheet's `B` stays `B`, its `P` becomes `W` (spec finance §2.2). */
  readonly type: 'B' | 'W'
}

/** A line whose codes are all known: ready to be written. */
export interface ResolvedLine {
  readonly rowNumber: number
  /** As `bedryf.bedrnr` holds it, trimmed. */
  readonly division: string
  readonly year: number
  readonly period: number
  /** The period as `perdat.per_fin` and `gbkmut.periode` hold it: right-aligned to 3. */
  readonly periodCode: string
  /** `perdat.eddatum`: the date of period-end figures, in wall-clock time. */
  readonly periodEnd: Date
  /** Trimmed code, as stored. */
  readonly account: string
  /** The code as `grtbk.reknr` holds it: right-aligned to 9. */
  readonly accountCode: string
  /** Cost centre of the row, else the division's default; absent when neither is there and the account needs none. */
  readonly costCentre?: string | undefined
  /** Cost unit of the row, else the default of the options. */
  readonly costUnit?: string | undefined
  readonly debit: Amount
  readonly credit: Amount
  readonly description?: string | undefined
  /** Set on every line of an account that is not in `grtbk` yet. */
  readonly accountToCreate?: NewAccount
}

/**
 * What became of a row.
 *
 * - `good`: `resolved` is there
 * - `zero`: both amounts are zero; the row is skipped
 * - `bad`: at least one error
 */
export interface CheckedRow {
  readonly rowNumber: number
  readonly verdict: 'good' | 'zero' | 'bad'
  /** Key of the unit (entry) the row belongs to: `2026/3`, or `file`; `?` when year or period is unusable. */
  readonly unit: string
  /** What the sheet says. */
  readonly line: ImportLine
  readonly resolved?: ResolvedLine
  readonly problems: readonly ImportProblem[]
}
