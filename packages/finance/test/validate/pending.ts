import type { Context, Database } from '@synergy-jobs/core'
import { accountCode, newGuid } from '@synergy-jobs/core'
import { insertRows } from '@synergy-jobs/core/testing'
import type { Insertable } from 'kysely'

/** The columns of a pending row that a test states. */
export type PendingRow = Partial<Insertable<Database['TransactionsPending']>>

/** A good debit or credit line of division 001 for March 2026, as loaders in the field write them; amounts in euros. */
export function pendingLine(amount: number, more: PendingRow = {}): PendingRow {
  const debit = amount > 0 ? amount : 0
  const credit = amount < 0 ? -amount : 0
  return {
    CompanyCode: '001',
    TransactionType: 5,
    TransactionDate: new Date('2026-03-31T00:00:00Z'),
    FinYear: 2026,
    FinPeriod: 3,
    Description: 'Rent',
    CompanyAccountCode: accountCode(debit > 0 ? '4100' : '1000'),
    CurrencyAliasAC: 'EUR',
    AmountDebitAC: debit,
    AmountCreditAC: credit,
    CurrencyAliasFC: 'EUR',
    RateFC: 1,
    AmountDebitFC: debit,
    AmountCreditFC: credit,
    Rate: 1,
    VATCode: '0',
    ProcessNumber: 1,
    ProcessLineCode: 'B',
    oorsprong: 'Z',
    res_id: 1,
    syscreator: 1,
    sysmodifier: 1,
    TransactionGuid: newGuid(),
    ...more,
  }
}

/** The lines of one entry: they share its number and GUID. */
export function pendingEntry(entryNumber: string, lines: readonly PendingRow[], common: PendingRow = {}): readonly PendingRow[] {
  const EntryGuid = newGuid()
  return lines.map((line, index) => ({ EntryNumber: entryNumber, EntryGuid, ProcessLine: index + 1, ...line, ...common }))
}

/** A good entry of two lines. */
export function goodEntry(entryNumber: string, amount = 100, common: PendingRow = {}): readonly PendingRow[] {
  return pendingEntry(entryNumber, [pendingLine(amount), pendingLine(-amount)], common)
}

/** What columns hold that only some rows of a test state. */
const defaults: PendingRow = {
  ...{ Quantity: 0, transtype: 'N', transsubtype: 'N', AmountDebit: 0, AmountCredit: 0, IsStorno: false, Status: 0 },
  ...{ VATBaseAmount: 0, VATAmount: 0, VATBaseAmountAC: 0, VATAmountAC: 0, VATBaseAmountFC: 0, VATPercentage: 0 },
}

/** Puts entries among the pending rows. */
export async function addPending(context: Pick<Context, 'db'>, ...entries: readonly (readonly PendingRow[])[]): Promise<void> {
  await insertRows(
    context.db,
    'TransactionsPending',
    entries.flat().map((row) => ({ ...defaults, ...row })),
  )
}
