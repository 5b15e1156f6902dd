import type { StatusRuleNumber } from '../shared/statuses/status-rules.ts'

/** One step on the way to a verdict. */
export interface ExplainedStep {
  /** The rule in the specification, e.g. `'§2.3 rule 6'`. */
  readonly rule: string
  readonly text: string
}

/** One contract line. */
export interface ExplainedLine {
  readonly itemCode: string
  /** `service` makes a contract active in the sense of the statuses; `policy` has no value. */
  readonly kind: 'service' | 'other' | 'policy'
  /** `YYYY-MM-DD`; absent for an endless line. */
  readonly finalDate?: string
  /** Valid, and neither the line nor its contract is over. */
  readonly active: boolean
  /** As the database holds it. */
  readonly price: number
  readonly currency: string
  /** Whether the price is part of the account's total. */
  readonly counted: boolean
}

/** One contract of the account itself. */
export interface ExplainedContract {
  /** `ItemNumbers.Number`, trimmed. */
  readonly number: string
  /** `YYYY-MM-DD`; absent for an endless contract. */
  readonly finalDate?: string
  /** What the contract says about the account's status. */
  readonly verdict: 'active with a service item' | 'active' | 'over'
  readonly lines: readonly ExplainedLine[]
}

/** One sales forecast, or an undecided opportunity that counts as one. */
export interface ExplainedForecast {
  readonly kind: 'request' | 'opportunity'
  /** `Absences.HID`, or `Opportunities.ID`. */
  readonly number: number
  /** `Absences.Status`; absent for an opportunity. */
  readonly status?: number
  readonly openOrApproved: boolean
}

/** An account whose contracts are part of the total. */
export interface ExplainedMember {
  readonly account: string
  readonly code: string
  /** 0 the account itself, 1 a subsidiary, 2 a subsidiary of that …; -1 a customer of the reseller. */
  readonly level: number
  /** What its own contracts are worth, by currency; empty without contracts that run. */
  readonly amounts: Readonly<Record<string, string>>
}

/** How the type and the status of an account follow. */
export interface ExplainedStatus {
  readonly contracts: readonly ExplainedContract[]
  readonly forecasts: readonly ExplainedForecast[]
  readonly toType: string
  readonly toStatus: string
  /** Absent when no rule speaks of the account. */
  readonly rule?: StatusRuleNumber
  readonly steps: readonly ExplainedStep[]
}

/** How the rating of an account follows. */
export interface ExplainedRating {
  readonly members: readonly ExplainedMember[]
  /** The sums of all members by currency. */
  readonly amounts: Readonly<Record<string, string>>
  /** In the currency of the rules; absent when it cannot be had. */
  readonly total?: string
  readonly currency?: string
  /** Absent for none. */
  readonly toRating?: number
  readonly steps: readonly ExplainedStep[]
}

/** What leads to the type, status and rating of one account. */
export interface AccountExplanation {
  /** `cicmpy.cmp_wwn`. */
  readonly account: string
  readonly code: string
  readonly name: string
  /** What the account has now; empty for none. */
  readonly type: string
  readonly status: string
  /** Absent for none. */
  readonly rating?: number
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly statusVerdict: ExplainedStatus
  readonly ratingVerdict: ExplainedRating
}
