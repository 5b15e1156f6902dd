import type { Database } from '@synergy-jobs/core'
import { type Kysely, type RawBuilder, sql } from 'kysely'

/** What a run has seen of accounts and contracts, so that the next one notices what left no changed row behind. */
export interface Fingerprint {
  /** The largest `cicmpy.ID`. */
  readonly accountId: number
  /** The largest `ItemNumbers.HID`. */
  readonly contractId: number
  /** Number and hash of who is whose parent and reseller. */
  readonly accounts: string
  /** Number and hash of which contract is whose, and which line belongs to which contract. */
  readonly contracts: string
}

/** The present fingerprint, and what of the earlier one is still there: they differ when something was moved or deleted. */
export interface Fingerprints {
  readonly now: Fingerprint
  readonly ofEarlier: Pick<Fingerprint, 'accounts' | 'contracts'>
}

/**
 * Takes the fingerprint of all links between accounts and of all contracts, in three statements. Rows newer than the earlier
 * fingerprint do not disturb it, since numbers only grow.
 */
export async function takeFingerprint(
  db: Kysely<Database>,
  contractTypes: readonly number[],
  earlier: Pick<Fingerprint, 'accountId' | 'contractId'> | undefined,
): Promise<Fingerprints> {
  const { rows } = await sql<{ readonly accountId: number | null; readonly contractId: number | null }>`
    select (select max(ID) from cicmpy) as accountId, (select max(HID) from ItemNumbers) as contractId`.execute(db)
  const [accountId, contractId] = [Number(rows[0]?.accountId ?? 0), Number(rows[0]?.contractId ?? 0)]
  const accounts = await hashLinks(db, accountLinks, { now: accountId, earlier: earlier?.accountId ?? 0 })
  const contracts = await hashLinks(db, contractLinks(contractTypes), { now: contractId, earlier: earlier?.contractId ?? 0 })
  return {
    now: { accountId, contractId, accounts: accounts.now, contracts: contracts.now },
    ofEarlier: { accounts: accounts.earlier, contracts: contracts.earlier },
  }
}

const accountLinks = sql`
  select c.ID as Child, p.ID as Other, 1 as Kind from cicmpy as c inner join cicmpy as p on p.cmp_wwn = c.cmp_parent
  union all
  select c.ID, p.ID, 2 from cicmpy as c inner join cicmpy as p on p.cmp_wwn = c.cmp_reseller`

function contractLinks(contractTypes: readonly number[]): RawBuilder<unknown> {
  const types = sql.join(contractTypes)
  return sql`
    select h.HID as Child, a.ID as Other, 3 as Kind from ItemNumbers as h inner join cicmpy as a on a.cmp_wwn = h.Associate
    where h.ParentID is null and h.Type in (${types})
    union all
    select l.HID, h.HID, 4 from ItemNumbers as l inner join ItemNumbers as h on h.ID = l.ParentID where l.Type in (${types})`
}

interface HashRow {
  readonly count: number
  readonly hash: string | number | null
  readonly earlierCount: number
  readonly earlierHash: string | number | null
}

/**
 * Adds up a hash of every link. The hash is a square, so that two moves cannot make up for each other, and stays within 64
 * bits: factors and modulus are below 2^31.
 */
async function hashLinks(
  db: Kysely<Database>,
  links: RawBuilder<unknown>,
  upTo: { readonly now: number; readonly earlier: number },
): Promise<{ readonly now: string; readonly earlier: string }> {
  const mixed = sql`((cast(k.Child as bigint) * 48271 + cast(k.Other as bigint) * 69621 + k.Kind) % 2147483647)`
  const { rows } = await sql<HashRow>`
    select count(*) as count, sum(x.Hash) as hash,
      sum(case when x.Child <= ${upTo.earlier} then 1 else 0 end) as earlierCount,
      sum(case when x.Child <= ${upTo.earlier} then x.Hash else 0 end) as earlierHash
    from (select k.Child, (${mixed} * ${mixed}) % 2147483647 as Hash from (${links}) as k where k.Child <= ${upTo.now}) as x`.execute(db)
  const row = rows[0]
  return {
    now: `${Number(row?.count ?? 0)}:${row?.hash ?? 0}`,
    earlier: `${Number(row?.earlierCount ?? 0)}:${row?.earlierHash ?? 0}`,
  }
}
