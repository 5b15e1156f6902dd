import type { Database } from '@synergy-jobs/core'
import { sql, type Transaction } from 'kysely'
import { raiseFreeNumber, takeFreeNumbers } from '../shared/numbers/take-free-numbers.ts'
import { wholeNumber } from '../shared/numbers/whole-number.ts'

/** Which numbers {@link takeEntryNumbers} takes. */
export interface EntryNumberOptions {
  /** `BacoFreeNumbers.NumberKey`. */
  readonly key: string
  readonly division: string
  readonly count: number
}

/** Numbers that one statement looks up. */
const numbersPerStatement = 500

/**
 * Takes entry numbers (spec finance §2.3 rule 9): one after the other from the counter, none of which the division has in its
 * ledger or among its pending rows. When the counter has fallen behind, it goes on above the highest number of the division.
 *
 * @returns the numbers as the columns `EntryNumber` and `bkstnr` hold them
 */
export async function takeEntryNumbers(
  trx: Transaction<Database>,
  { key, division, count }: EntryNumberOptions,
): Promise<readonly string[]> {
  if (count === 0) return []
  const numbers = await take(trx, { key, division, count })
  if (!(await anyUsed(trx, division, numbers))) return numbers
  await raiseFreeNumber(trx, key, (await highestEntryNumber(trx, division)) + 1)
  return take(trx, { key, division, count })
}

async function take(trx: Transaction<Database>, { key, division, count }: EntryNumberOptions): Promise<readonly string[]> {
  const first = await takeFreeNumbers(trx, key, count, async () => (await highestEntryNumber(trx, division)) + 1)
  return Array.from({ length: count }, (_, index) => String(first + index))
}

async function anyUsed(trx: Transaction<Database>, division: string, numbers: readonly string[]): Promise<boolean> {
  // One look per 500 entries: a statement takes a bounded number of parameters.
  for (let start = 0; start < numbers.length; start += numbersPerStatement) {
    const part = numbers.slice(start, start + numbersPerStatement)
    // Back offices write entry numbers right-aligned to 8.
    const forms = [...part, ...part.map((number) => number.padStart(8))]
    const posted = await trx
      .selectFrom('gbkmut')
      .select('ID')
      .top(1)
      .where('CompanyCode', '=', division)
      .where('bkstnr', 'in', forms)
      .execute()
    if (posted.length > 0) return true
    const pending = await trx
      .selectFrom('TransactionsPending')
      .select('ID')
      .top(1)
      .where('CompanyCode', '=', division)
      .where('EntryNumber', 'in', forms)
      .execute()
    if (pending.length > 0) return true
  }
  return false
}

/** The highest entry number of at most 9 digits, in the ledger or pending; 0 when the division has none. */
async function highestEntryNumber(trx: Transaction<Database>, division: string): Promise<number> {
  const { rows } = await sql<{ highest: number | null }>`
    select max(n.number) as highest from (
      select ${wholeNumber(sql.ref('bkstnr'))} as number from gbkmut where CompanyCode = ${division}
      union all
      select ${wholeNumber(sql.ref('EntryNumber'))} as number from TransactionsPending where CompanyCode = ${division}
    ) as n`.execute(trx)
  return Number(rows[0]?.highest ?? 0)
}
