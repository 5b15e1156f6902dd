import { compareCodes } from '@synergy-jobs/core/internal'
import type { LedgerTotal } from './ledger-total.ts'

/** The totals of all divisions, handed out division by division. */
export interface DividedTotals extends AsyncDisposable {
  /** Totals of a division that comes after those asked for before. Whatever of earlier divisions is left is passed over. */
  of(division: string): AsyncGenerator<LedgerTotal, void>
}

/** Divides a stream of totals that is sorted by division. It holds one total. */
export function divideTotals(totals: AsyncIterable<LedgerTotal>): DividedTotals {
  const iterator = totals[Symbol.asyncIterator]()
  let next: Promise<IteratorResult<LedgerTotal, unknown>> | undefined
  return {
    async *of(division) {
      for (;;) {
        next ??= iterator.next()
        const { done, value } = await next
        if (done === true) return
        const order = compareCodes(value.division, division)
        if (order > 0) return
        next = undefined
        if (order === 0) yield value
      }
    },
    async [Symbol.asyncDispose]() {
      await iterator.return?.()
    },
  }
}
