import type { Context } from '@synergy-jobs/core'

/** Rows and numbers that imports have left in a database that was made new. */
export async function leftBehind(context: Pick<Context, 'db'>) {
  const pending = await context.db.selectFrom('TransactionsPending').select(['AmountDebitAC', 'EntryGuid']).execute()
  const used = await context.db.selectFrom('Numbers').select('Number').where('Used', '=', true).execute()
  const counter = await context.db.selectFrom('BacoFreeNumbers').select('FreeNumber').executeTakeFirstOrThrow()
  const accounts = await context.db.selectFrom('grtbk').select('ID').where('CompanyCode', '=', '001').execute()
  const ledger = await context.db.selectFrom('gbkmut').select('ID').execute()
  return {
    rows: pending.length,
    entries: new Set(pending.map(({ EntryGuid }) => EntryGuid)).size,
    used: used.length,
    nextNumber: counter.FreeNumber,
    accounts: accounts.length,
    ledger: ledger.length,
  }
}
