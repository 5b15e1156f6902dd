import type { ColumnMapping } from './recognise-header.ts'
import type { DivisionReference, Divisions } from './reference-data.ts'

/** How the rows of one sheet are checked. */
export interface RowCheckOptions {
  readonly mapping: ColumnMapping
  readonly divisions: Divisions
  /** What the sheet's division has; absent when no row names a known division, and then nothing else is looked up. */
  readonly reference?: DivisionReference | undefined
  /** Actual figures need open periods, budget figures a scenario. */
  readonly mode: 'actual' | 'budget'
  /** Notation of amounts that are text. @default { decimal: '.' } */
  readonly locale?: { readonly decimal: ',' | '.' } | undefined
  /** What one unit (entry) is: a year and period, or the file. @default 'period' */
  readonly groupBy?: 'period' | 'file' | undefined
  /** Unknown accounts are created when description, side and type are there. @default true */
  readonly createMissingAccounts?: boolean | undefined
  /** Budget scenario. @default the division's own (`bedryf.BudgetScenario`) */
  readonly scenario?: string | undefined
  /** Value of `perdat.YearPeriodStatus` that means closed (spec finance §1.6 Q3). @default true */
  readonly periodClosedValue?: boolean | undefined
  /** Cost unit of rows without one; no column of `bedryf` holds such a default (spec finance §2.2). */
  readonly defaultCostUnit?: string | undefined
  /** Division of the document that the file is attached to. */
  readonly documentDivision?: string | undefined
}
