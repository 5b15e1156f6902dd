/** How many accounts of one type have one status or rating, before and after a run. */
export interface DistributionCount {
  /** `cicmpy.cmp_type`; empty for none. */
  readonly type: string
  /** `AccountTypes.Description`, or the letter. */
  readonly typeName: string
  /** `cicmpy.cmp_status`, or the rating as text; empty for none. */
  readonly value: string
  /** `AccountStatus.Description`, or the rating in words. */
  readonly valueName: string
  readonly before: number
  readonly after: number
}

/** How many accounts went from one type and status (or rating) to another. */
export interface Transition {
  readonly fromType: string
  readonly from: string
  readonly toType: string
  readonly to: string
  readonly accounts: number
}

/** Accounts of one type and value. */
export interface CountedAccounts {
  readonly type: string
  readonly value: string
  readonly accounts: number
}
