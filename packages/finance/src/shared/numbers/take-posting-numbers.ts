import type { Database } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'
import { raiseFreeNumber, takeFreeNumbers } from './take-free-numbers.ts'

/**
 * Takes posting numbers (`gbkmut.verwerknrl`) from a counter of ours that stays above every number in the ledger
 * (spec finance §1.5).
 *
 * @returns the first of `count` numbers in a row
 */
export async function takePostingNumbers(trx: Transaction<Database>, key: string, count: number): Promise<number> {
  const highest = await highestPostingNumber(trx)
  const first = await takeFreeNumbers(trx, key, count, async () => highest + 1)
  if (first > highest) return first
  await raiseFreeNumber(trx, key, highest + 1)
  return takeFreeNumbers(trx, key, count, async () => highest + 1)
}

async function highestPostingNumber(trx: Transaction<Database>): Promise<number> {
  const row = await trx
    .selectFrom('gbkmut')
    .select((e) => e.fn.max<number | null>('verwerknrl').as('highest'))
    .executeTakeFirst()
  return Number(row?.highest ?? 0)
}
