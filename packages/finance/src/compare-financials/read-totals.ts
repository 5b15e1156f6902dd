import { JobError } from '@synergy-jobs/core'
import { amountOfSum } from '@synergy-jobs/core/internal'
import { compareKeys, type LedgerTotal } from './ledger-total.ts'
import type { TotalRow } from './select-totals.ts'

/**
 * Reads totals one by one and makes sure that they come in the order on which the merging relies.
 *
 * @throws JobError `conflict` when a server gives them in another order
 */
export async function* readTotals(rows: AsyncIterable<TotalRow>): AsyncGenerator<LedgerTotal, void> {
  let before: LedgerTotal | undefined
  for await (const row of rows) {
    const total: LedgerTotal = {
      division: row.division ?? '',
      year: Number(row.year),
      period: row.period,
      account: row.account,
      amount: amountOfSum(row.amount),
      lines: Number(row.lines),
      waiting: amountOfSum(row.waiting),
      waitingLines: Number(row.waitingLines),
    }
    if (before !== undefined && before.division === total.division && compareKeys(before, total) >= 0) throw disorder(before, total)
    before = total
    yield total
  }
}

function disorder(before: LedgerTotal, total: LedgerTotal): JobError {
  const show = ({ year, period, account }: LedgerTotal): string => `${year}/${period} ${account}`
  const message = `The database sorts totals in an order of its own: ${show(total)} after ${show(before)}. Look for odd characters in account codes.`
  return new JobError('conflict', message, { details: { total: show(total), before: show(before) } })
}
