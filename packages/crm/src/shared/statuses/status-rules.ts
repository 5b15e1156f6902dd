import type { AccountCodes } from '../accounts/account-codes.ts'
import type { AccountDay } from '../accounts/account-day.ts'

/** What decides the type and the status of an account, beside its own rows. */
export interface StatusRules {
  readonly mode: 'forecast' | 'full'
  readonly day: AccountDay
  readonly forecast: {
    /** `AbsenceTypes.ID`; left out, the types with `UseInSalesBudget`. */
    readonly requestTypes?: readonly number[] | undefined
    readonly openOrApprovedStatuses: readonly number[]
    readonly ignoreStatuses: readonly number[]
    readonly includeOpportunities: boolean
  }
  readonly customersWithoutContract: 'exit' | 'skip'
  readonly protectStatuses: readonly string[]
  readonly divisions?: readonly string[] | undefined
  readonly codes: AccountCodes
}

/** The rules of spec crm §2.3 that lead to a type or status. 11 leaves an account as it is and tells so. */
export type StatusRuleNumber = 9 | 11 | 12 | 13 | 14 | 15 | 17 | 18 | 19
