import type { Database } from '@synergy-jobs/core'
import { isUniqueViolation } from '@synergy-jobs/core/internal'
import { sql, type Transaction } from 'kysely'

/**
 * Takes numbers from a counter in `BacoFreeNumbers` for good: the row stays locked until the transaction ends, so that no
 * other transaction gets the same. The stored value is the next free number (spec finance §8.9).
 *
 * @param start - the first number of a counter that does not exist yet
 * @returns the first of `count` numbers in a row
 */
export async function takeFreeNumbers(
  trx: Transaction<Database>,
  key: string,
  count: number,
  start: () => Promise<number>,
): Promise<number> {
  if (!(await add(trx, key, count))) {
    await createCounter(trx, key, await start())
    await add(trx, key, count)
  }
  const { FreeNumber } = await trx.selectFrom('BacoFreeNumbers').select('FreeNumber').where('NumberKey', '=', key).executeTakeFirstOrThrow()
  return FreeNumber - count
}

/** Makes a counter go on at a number at least; it never goes back. */
export async function raiseFreeNumber(trx: Transaction<Database>, key: string, next: number): Promise<void> {
  await trx.updateTable('BacoFreeNumbers').set({ FreeNumber: next }).where('NumberKey', '=', key).where('FreeNumber', '<', next).execute()
}

async function add(trx: Transaction<Database>, key: string, count: number): Promise<boolean> {
  const result = await trx
    .updateTable('BacoFreeNumbers')
    .set((e) => ({ FreeNumber: e('FreeNumber', '+', count) }))
    .where('NumberKey', '=', key)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}

async function createCounter(trx: Transaction<Database>, key: string, start: number): Promise<void> {
  try {
    await sql`
      insert into BacoFreeNumbers (NumberKey, FreeNumber)
      select ${key}, ${start} where not exists (select 1 from BacoFreeNumbers where NumberKey = ${key})`.execute(trx)
  } catch (error) {
    // Another transaction made the counter between the check and the insert: it is there, which is all we want.
    if (!isUniqueViolation(error)) throw error
  }
}
