/**
 * How a division came out of the comparison (spec finance §4.3 rule 7):
 *
 * - `ok`: all totals agree and nothing waits to be replicated
 * - `warning`: entries wait to be replicated, and they explain all that differs
 * - `failed`: totals differ, or the back office could not be read
 * - `skipped`: the division has no back office to compare with
 */
export type ComparisonStatus = 'ok' | 'warning' | 'failed' | 'skipped'

/** What is wrong with a total: it differs, or one side has no line of it at all. */
export type DifferenceKind = 'amount' | 'only-in-synergy' | 'only-in-back-office'

/** One total that differs. Amounts are decimal texts in the currency of the division, debit positive. */
export interface Difference {
  /** Null for lines without a year. */
  readonly year: number | null
  /** Without filling zeros or blanks; empty for lines without a period. */
  readonly period: string
  /** Trimmed, in upper case; empty for lines without an account. */
  readonly account: string
  /** From Synergy's chart of accounts, else from the back office's; absent where neither knows the account. */
  readonly description?: string
  readonly kind: DifferenceKind
  readonly synergy: string
  readonly backOffice: string
  /** Synergy minus back office. */
  readonly difference: string
  readonly synergyLines: number
  readonly backOfficeLines: number
  /** What of the back office's total waits to be replicated; absent when nothing does. */
  readonly waiting?: string
  /** Whether the waiting entries explain the difference. */
  readonly explained: boolean
  /** The entries behind the difference, if they were looked for. */
  readonly entries?: readonly DifferingEntry[]
  /** Whether more entries are behind it than are listed. */
  readonly moreEntries?: boolean
}

/** An entry whose lines on the account and period differ. */
export interface DifferingEntry {
  /** `gbkmut.bkstnr`, trimmed. */
  readonly entryNumber: string
  /** Absent when the lines have none. */
  readonly entryGuid?: string
  /** Date as `yyyy-mm-dd`, of the earliest line. */
  readonly date?: string
  readonly description?: string
  readonly synergy: string
  readonly backOffice: string
  readonly difference: string
}

/** What differs in one year and period, all accounts together. */
export interface PeriodDifference {
  readonly year: number | null
  readonly period: string
  readonly differences: number
  /** Sums of the differences without their signs, by kind: amounts of opposite sign must not hide each other. */
  readonly amount: string
  readonly onlyInSynergy: string
  readonly onlyInBackOffice: string
  /** What of these sums the waiting entries explain. */
  readonly explained: string
}

/** A processed entry of the back office that is not replicated yet. */
export interface WaitingEntry {
  readonly entryNumber: string
  readonly entryGuid?: string
  readonly date?: string
  readonly lines: number
  /** Sum of its debit lines. */
  readonly amount: string
}

/** An account that one side's chart has and the other's has not. */
export interface MissingAccount {
  readonly account: string
  readonly description: string
  /** The side that lacks it. */
  readonly missingIn: 'synergy' | 'back-office'
}

/** Totals of one side. */
export interface SideTotals {
  /** Year, period and account with at least one line. */
  readonly totals: number
  readonly lines: number
  /** Sum of all lines, which is zero in a ledger that balances. */
  readonly balance: string
}

/** Why a division was not compared. */
export interface ComparisonProblem {
  /** Stable code, e.g. `E_BACK_OFFICE_UNREACHABLE`. */
  readonly code: string
  readonly text: string
}

/** The outcome of one division. */
export interface ComparedDivision {
  readonly division: string
  readonly name: string
  readonly currency: string
  readonly status: ComparisonStatus
  /** Server and database that were compared with. */
  readonly backOffice?: { readonly server: string; readonly database: string }
  /** Wall-clock time at which reading the back office began, `yyyy-mm-dd hh:mm:ss`. */
  readonly comparedAt?: string
  /** Why it was not compared. */
  readonly problem?: ComparisonProblem
  readonly synergy: SideTotals
  readonly inBackOffice: SideTotals
  /** Totals that agree. */
  readonly agreed: number
  /** All differences; `differences` lists the first of them. */
  readonly differenceCount: number
  /** Those that the waiting entries do not explain. */
  readonly unexplainedCount: number
  readonly differences: readonly Difference[]
  /** The periods of the years in which something differs, those that agree too. */
  readonly periods: readonly PeriodDifference[]
  /** Entries and lines that wait to be replicated; absent when nobody knows what was replicated last. */
  readonly waiting?: { readonly entries: number; readonly lines: number; readonly listed: readonly WaitingEntry[] }
  readonly missingAccounts: { readonly count: number; readonly listed: readonly MissingAccount[] }
  /** Whether the outcome is another than the one recorded last. */
  readonly changed: boolean
  /** The document with this outcome. */
  readonly documentId?: string
}

/** The job's own part of the result of `compareFinancials`. */
export interface CompareFields {
  readonly divisions: readonly ComparedDivision[]
}
