/** An account as a test states it. Everything but its key has a default. */
export interface WorldAccount {
  readonly key: string
  readonly type: string | null
  readonly status: string | null
  /** Keys of other accounts; a key that no account has stands for one that does not exist. */
  readonly parent?: string | undefined
  readonly reseller?: string | undefined
  readonly division?: string
  readonly rating?: number | null
  readonly code?: string | null
  readonly manager?: number
  readonly debtor?: string
  /** When type and status were set, and when the row was changed last. */
  readonly since?: Date
  readonly customerSince?: Date
}

/** Kinds of item that lines are about; `none` is in no row of `Items`. */
export type ItemKind = 'service' | 'sales' | 'policy' | 'none'

/** A contract line as a test states it. */
export interface WorldLine {
  readonly item: ItemKind
  readonly final?: Date | undefined
  readonly active?: boolean
  readonly price?: number
  readonly currency?: string | null
}

/** A contract as a test states it. */
export interface WorldContract {
  readonly key?: string
  readonly account: string | null
  readonly final?: Date | undefined
  readonly modified?: Date
  readonly lines?: readonly WorldLine[]
}

/** A request of a sales forecast type, or of another type. */
export interface WorldRequest {
  readonly account: string
  readonly status: number
  readonly type?: 'forecast' | 'other'
}

/** A rating rule. */
export interface WorldRule {
  readonly rating: number
  readonly type?: 'C' | 'R'
  readonly start: number
  readonly end: number
  readonly currency?: string | null
}

/** Everything that the account jobs look at. */
export interface World {
  readonly accounts: readonly WorldAccount[]
  readonly contracts?: readonly WorldContract[]
  readonly requests?: readonly WorldRequest[]
  readonly opportunities?: readonly { readonly account: string; readonly deal: string }[]
  readonly rules?: readonly WorldRule[]
}

/** What the tests call request types, and items by kind. */
export const worldCodes = {
  forecastType: 501,
  otherType: 502,
  items: { service: 'SERVICE', sales: 'GOODS', policy: 'POLICY', none: 'LOST' },
} as const
