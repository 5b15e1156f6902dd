import type { Amount } from '@synergy-jobs/core'

/** What the contracts that count for one account are worth. */
export interface AccountTotals {
  /** By currency, exactly; the key is empty for lines without currency. */
  readonly amounts: ReadonlyMap<string, Amount>
  /** Lines whose price cannot be held exactly. */
  readonly unreadable: number
}
