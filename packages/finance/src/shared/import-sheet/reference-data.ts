/** A row of `bedryf`. */
export interface Division {
  /** `bedrnr`, trimmed. */
  readonly code: string
  readonly name: string
  readonly active: boolean
  /** `valcode`: the division's currency; empty when none is set. */
  readonly currency: string
  /** `CostcenterCode`: the cost centre of rows that name none. */
  readonly costCentre?: string
  /** `BudgetScenario`: the scenario of budgets that name none. */
  readonly scenario?: string
  /** What goes into the technical column `Division smallint` of written rows: the code when it is a number, else null (spec finance §8). */
  readonly number: number | null
}

/** A row of `perdat`. */
export interface Period {
  readonly year: number
  readonly period: number
  /** `bgdatum` and `eddatum`, wall-clock time. */
  readonly start: Date | undefined
  readonly end: Date | undefined
  /** `YearPeriodStatus` as stored. */
  readonly status: boolean
}

/** A row of `grtbk`. */
export interface Account {
  /** `reknr`, trimmed. */
  readonly code: string
  readonly description: string
  readonly blocked: boolean
  /** `bal_vw`: `B` balance sheet, `W` profit and loss. */
  readonly type: string | undefined
  /** `debcrd`: `D`, `C` or `G` (none). */
  readonly side: string | undefined
  /** `kstplrek` ≠ 0: a line must have a cost centre. */
  readonly needsCostCentre: boolean
  /** `kstdrrek` ≠ 0: a line must have a cost unit. */
  readonly needsCostUnit: boolean
}

/** A row of `kstpl` or `kstdr`. */
export interface CostCode {
  readonly code: string
  readonly description: string
  readonly enabled: boolean
  /** `bedrnr`: the division it was made for; absent when for all. */
  readonly division?: string
}

/** A row of `bdgvrs`. */
export interface Scenario {
  readonly code: string
  readonly description: string
  /** `vers_stat` = `B`. */
  readonly blocked: boolean
  /** First and last year and period that it covers; absent when open. */
  readonly from?: { readonly year: number; readonly period: number }
  readonly to?: { readonly year: number; readonly period: number }
}

/** All that one division's sheets are checked against; of the size of its chart of accounts, never of the ledger. */
export interface DivisionReference {
  readonly division: Division
  /** Decimals of amounts in the division's currency (`valuta.amount_prec`; 2 when the currency is unknown). */
  readonly decimals: number
  /** The lookups below all go by `codeKey(code)`: trimmed and in one case, as SQL Server compares. */
  readonly accounts: ReadonlyMap<string, Account>
  readonly costCentres: ReadonlyMap<string, CostCode>
  readonly costUnits: ReadonlyMap<string, CostCode>
  readonly scenarios: ReadonlyMap<string, Scenario>
  /** By `year/period`, e.g. `2026/3`. */
  readonly periods: ReadonlyMap<string, Period>
  /** The `TransactionType` of imported rows: 5 when the table has it and it is no budget type, else the lowest that is none (spec finance §8.1.2). */
  readonly transactionType: number
}

/** All divisions by `codeKey(code)`. */
export type Divisions = ReadonlyMap<string, Division>
