import type { Database } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import type { AccountCodes } from '../accounts/account-codes.ts'
import { boundAmount } from './bound-amount.ts'
import type { RatingRule } from './rating-rule.ts'

/** Reads the rules for customers and resellers, the highest rating first (spec crm §3.3 rule 3). */
export async function loadRatingRules(
  db: Kysely<Database>,
  { ruleTypes }: Pick<AccountCodes, 'ruleTypes'>,
): Promise<readonly RatingRule[]> {
  const rows = await db
    .selectFrom('RatingAmounts')
    .select(['Rating', 'Type', 'Currency', 'AmountStart', 'AmountEnd'])
    .where('Type', 'in', [ruleTypes.customer, ruleTypes.reseller])
    .orderBy('Type')
    .orderBy('Rating')
    .execute()
  return rows.map((row) => ({
    owner: row.Type.toUpperCase() === ruleTypes.customer.toUpperCase() ? 'customer' : 'reseller',
    rating: row.Rating,
    currency: (row.Currency ?? '').trim().toUpperCase(),
    start: boundAmount(row.AmountStart),
    end: boundAmount(row.AmountEnd),
  }))
}
