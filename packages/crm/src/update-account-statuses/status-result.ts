import type { DistributionCount, Transition } from '../shared/accounts/distribution.ts'
import type { StatusRuleNumber } from '../shared/statuses/status-rules.ts'

/** One account that changed, or in a dry run would. */
export interface StatusChange {
  /** `cicmpy.cmp_wwn`. */
  readonly account: string
  /** `cicmpy.cmp_code`, trimmed; empty for an account without one. */
  readonly code: string
  readonly name: string
  /** `cicmpy.cmp_acc_man`; absent when the account has no manager. */
  readonly accountManager?: number
  readonly fromType: string
  readonly toType: string
  /** Empty for none. */
  readonly fromStatus: string
  readonly toStatus: string
  /** Number of the rule in spec crm §2.3 that decided. */
  readonly rule: StatusRuleNumber
}

/** What `updateAccountStatuses` tells beside the common part of a result. */
export interface StatusFields {
  /** The day that counted as today, `YYYY-MM-DD`. */
  readonly asOf: string
  /** All accounts by type and status, before and after; `drawDistribution` makes a chart of it. */
  readonly distribution: readonly DistributionCount[]
  /** How many accounts went which way. */
  readonly transitions: readonly Transition[]
  /** The first `maxChanges` changes of this run, in the order of account numbers; after a resume those since. */
  readonly changes: readonly StatusChange[]
}
