import type { Database } from '@synergy-jobs/core'
import { compareCodes, sortableCode } from '@synergy-jobs/core/internal'
import type { Kysely } from 'kysely'
import type { MissingAccount } from './compare-result.ts'
import { fromSynergy } from './from-synergy.ts'
import { mergeSorted } from './merge-sorted.ts'

/** What the two charts of accounts have to say. */
export interface ComparedAccounts {
  /** Descriptions of the accounts that were asked for. */
  readonly descriptions: ReadonlyMap<string, string>
  readonly missing: { readonly count: number; readonly listed: readonly MissingAccount[] }
}

/** What to compare, and how much of it to keep. */
export interface AccountQuestion {
  readonly division: string
  /** Accounts whose description is wanted, trimmed and in upper case. */
  readonly wanted: ReadonlySet<string>
  readonly maxListed: number
  readonly chunkSize: number
}

/** Merges the charts of accounts of both sides: accounts that one of them lacks, and descriptions (spec finance §4.3 rule 5). */
export async function compareAccounts(
  synergy: Kysely<Database>,
  backOffice: Kysely<Database>,
  { division, wanted, maxListed, chunkSize }: AccountQuestion,
): Promise<ComparedAccounts> {
  const descriptions = new Map<string, string>()
  const listed: MissingAccount[] = []
  let count = 0
  const [here, there] = [fromSynergy(accounts(synergy, chunkSize, division)), accounts(backOffice, chunkSize)]
  for await (const { left, right } of mergeSorted(here, there, (a, b) => compareCodes(a.account, b.account))) {
    const { account = '', description } = left ?? right ?? {}
    if (account === '') continue
    if (wanted.has(account)) descriptions.set(account, description?.trim() ?? '')
    if (left !== undefined && right !== undefined) continue
    count++
    const missingIn = left === undefined ? 'synergy' : 'back-office'
    if (listed.length < maxListed) listed.push({ account, description: description?.trim() ?? '', missingIn })
  }
  return { descriptions, missing: { count, listed } }
}

/** The chart of accounts in the order of codes; of a back office all of it. */
function accounts(db: Kysely<Database>, chunkSize: number, division?: string) {
  const account = sortableCode('reknr')
  return db
    .selectFrom('grtbk')
    .select((e) => [account.as('account'), e.fn.max('oms25_0').as('description')])
    .$if(division !== undefined, (query) => query.where('CompanyCode', '=', division ?? null))
    .groupBy(account)
    .orderBy(account)
    .stream(chunkSize)
}
