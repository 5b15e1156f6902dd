import type { Context } from '@synergy-jobs/core'

/** What a test looks at after runs: the ledger by entry, balances by account and period, pending rows, and the log of deletions. */
export async function ledgerState({ db }: Pick<Context, 'db'>) {
  const posted = await db
    .selectFrom('gbkmut')
    .select(['CompanyCode', 'bkstnr', 'reknr', 'bdr_hfl', 'verwerknrl'])
    .where('EntryGuid', 'is not', null)
    .orderBy('bkstnr')
    .orderBy('ID')
    .execute()
  const balances = await db
    .selectFrom('Balance')
    .select(['CompanyCode', 'CompanyAccountCode', 'FinYear', 'FinPeriod', 'AmountDebitAC', 'AmountCreditAC'])
    .orderBy('CompanyCode')
    .orderBy('CompanyAccountCode')
    .orderBy('FinPeriod')
    .execute()
  const pending = await db.selectFrom('TransactionsPending').select(['EntryNumber', 'Status']).orderBy('ID').execute()
  const deleted = await db.selectFrom('DeletionLogs').select(['TableName', 'KeyInt1', 'KeyGuid1', 'CompanyCode']).orderBy('ID').execute()
  return {
    entries: [...Map.groupBy(posted, ({ bkstnr }) => bkstnr ?? '')].map(([number, rows]) => ({
      number,
      amounts: rows.map(({ bdr_hfl }) => bdr_hfl),
      postingNumbers: new Set(rows.map(({ verwerknrl }) => verwerknrl)).size,
    })),
    balances: balances.map((row) => [
      `${row.CompanyCode.trim()} ${row.CompanyAccountCode.trim()} ${row.FinYear}/${row.FinPeriod}`,
      row.AmountDebitAC,
      row.AmountCreditAC,
    ]),
    pending: pending.map(({ EntryNumber, Status }) => `${EntryNumber ?? ''} ${Status}`),
    deleted: deleted.map((row) => `${row.TableName} ${row.CompanyCode.trim()}`),
    deletedGuids: deleted.map(({ KeyGuid1 }) => KeyGuid1),
  }
}
