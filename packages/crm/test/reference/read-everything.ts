import type { Context } from '@synergy-jobs/core'

/** All rows that the account jobs look at, whole, in memory: for the reference implementations. */
export type Everything = Awaited<ReturnType<typeof readEverything>>

/** Reads all rows of all tables that the account jobs look at. */
export async function readEverything({ db }: Context) {
  return {
    accounts: await db
      .selectFrom('cicmpy')
      .select(['ID', 'cmp_wwn', 'cmp_code', 'cmp_type', 'cmp_status', 'cmp_rating', 'cmp_parent', 'cmp_reseller'])
      .orderBy('ID')
      .execute(),
    contracts: await db
      .selectFrom('ItemNumbers')
      .select(['ID', 'ParentID', 'Type', 'Associate', 'ItemCode', 'DateFinal', 'Active', 'PurchasePrice', 'PurchaseCurrency'])
      .execute(),
    items: await db.selectFrom('Items').select(['ItemCode', 'Type', 'IsSalesItem']).execute(),
    requests: await db.selectFrom('Absences').select(['CustomerID', 'Type', 'Status']).execute(),
    requestTypes: await db.selectFrom('AbsenceTypes').select(['ID', 'UseInSalesBudget']).execute(),
    opportunities: await db.selectFrom('Opportunities').select(['AccountID', 'DealStatus']).execute(),
    rules: await db.selectFrom('RatingAmounts').select(['Type', 'Rating', 'Currency', 'AmountStart', 'AmountEnd']).execute(),
  }
}
