import { type RawBuilder, sql } from 'kysely'
import type { AccountCodes } from '../accounts/account-codes.ts'
import type { AccountDay } from '../accounts/account-day.ts'

/** What decides which rows of `ItemNumbers` are contracts, and which of them still run. */
export interface ContractRules {
  readonly day: Pick<AccountDay, 'firstActiveDay'>
  readonly codes: Pick<AccountCodes, 'contractTypes' | 'serviceItemTypes' | 'policyItemTypes'>
}

/** Pieces of statements about contracts. `h` is a contract, `l` a line of it, `i` the item of the line. */
export interface ContractSql {
  /** `h` is a contract: a row without a parent. */
  readonly isContract: RawBuilder<unknown>
  /** `l` is a line of a contract. */
  readonly isLine: RawBuilder<unknown>
  /** The contract `h` is active: its final date is empty or lies in the future (spec crm §2.3 rule 4). */
  readonly contractRuns: RawBuilder<unknown>
  /** The line `l` is active: its own final date is empty or in the future, and it is valid (rule 5). */
  readonly lineRuns: RawBuilder<unknown>
  /** The item `i` is a service item (spec crm §5.3). */
  readonly isServiceItem: RawBuilder<unknown>
  /** The item `i`, which may be missing, is a policy item, whose lines have no value. */
  readonly isPolicyItem: RawBuilder<unknown>
}

/** Makes the pieces for one day and one installation. */
export function contractSql({ day, codes }: ContractRules): ContractSql {
  const runs = (alias: string) =>
    sql`(${sql.ref(`${alias}.DateFinal`)} is null or ${sql.ref(`${alias}.DateFinal`)} >= ${day.firstActiveDay})`
  const isOfType = (alias: string) => sql`${sql.ref(`${alias}.Type`)} in (${sql.join(codes.contractTypes)})`
  const policy =
    codes.policyItemTypes.length === 0 ? sql`1 = 0` : sql`(i.IsSalesItem = 0 and i.Type in (${sql.join(codes.policyItemTypes)}))`
  return {
    isContract: sql`h.ParentID is null and ${isOfType('h')}`,
    isLine: sql`l.ParentID = h.ID and ${isOfType('l')}`,
    contractRuns: runs('h'),
    lineRuns: sql`(l.Active = 1 and ${runs('l')})`,
    isServiceItem: sql`i.IsSalesItem = 1 and i.Type in (${sql.join(codes.serviceItemTypes)})`,
    isPolicyItem: policy,
  }
}
