import { accountCode } from '@synergy-jobs/core'
import type { CheckId } from '../../src/validate-financials/checks/check-settings.ts'
import { type PendingRow, pendingEntry, pendingLine } from './pending.ts'
import { ledgerRows } from './reference.ts'

/** An entry that fails one check, given the demo company and `addReference`. */
export interface FailingEntry {
  readonly check: CheckId
  readonly what: string
  readonly rejection: 'closed' | 'incomplete' | 'other'
  /** The check only warns unless told otherwise. */
  readonly warning?: true
  readonly entry: readonly PendingRow[]
}

type Case = readonly [
  check: CheckId,
  what: string,
  rejection: FailingEntry['rejection'],
  change: PendingRow | ((number: string) => readonly PendingRow[]),
  warning?: true,
]

const onBoth =
  (debit: PendingRow, credit: PendingRow = {}) =>
  (number: string) =>
    pendingEntry(number, [pendingLine(100, debit), pendingLine(-100, credit)])
const british = { CompanyCode: '300', CurrencyAliasAC: 'GBP', CurrencyAliasFC: 'GBP' }
const account = (code: string): PendingRow => ({ CompanyAccountCode: accountCode(code) })

const cases: readonly Case[] = [
  ['V01', 'an unknown division', 'incomplete', { CompanyCode: '777' }],
  ['V01', 'a division that is not active', 'incomplete', { CompanyCode: '900' }],
  ['V01', 'an empty division', 'incomplete', { CompanyCode: '' }],
  ['V02', 'a period that is not set up', 'incomplete', { FinPeriod: 14 }],
  ['V02', 'no year', 'incomplete', { FinYear: null }],
  ['V03', 'a closed period', 'closed', { FinYear: 2025, TransactionDate: new Date('2025-03-31Z') }],
  ['V04', 'a date outside its period', 'other', { TransactionDate: new Date('2026-04-01Z') }, true],
  ['V05', 'an unknown account', 'incomplete', account('1234')],
  ['V05', 'no account', 'incomplete', { CompanyAccountCode: null }],
  ['V06', 'a blocked account', 'other', account('9999')],
  ['V07', 'an account without corporate account', 'incomplete', {}, true],
  ['V08', 'a difference of one cent', 'incomplete', (number) => pendingEntry(number, [pendingLine(10), pendingLine(-10.01)])],
  ['V08', 'periods that balance only together', 'incomplete', onBoth({}, { FinPeriod: 4, TransactionDate: new Date('2026-04-30Z') })],
  ['V09', 'a difference in central currency', 'other', onBoth(british, british)],
  ['V10', 'debit and credit on one line', 'other', (number) => pendingEntry(number, [bothSides(10, 10), bothSides(10, 10)])],
  ['V10', 'a negative amount without storno', 'other', (number) => pendingEntry(number, [bothSides(-10, 0), bothSides(0, -10)])],
  ['V11', 'no amount at all', 'incomplete', (number) => pendingEntry(number, [pendingLine(0), pendingLine(0)]), true],
  ['V12', 'a single line', 'incomplete', (number) => pendingEntry(number, [pendingLine(0, { Quantity: 1 })])],
  ['V13', 'references that differ', 'incomplete', onBoth({ faktuurnr: '     101' }, { faktuurnr: '     102' })],
  ['V13', 'dates that differ in one period', 'incomplete', onBoth({}, { TransactionDate: new Date('2026-03-30Z') })],
  ['V13', 'divisions that differ', 'incomplete', onBoth({}, { CompanyCode: '400', CompanyAccountCode: accountCode('1000') })],
  ['V14', 'a currency that is not the division’s', 'incomplete', { CurrencyAliasAC: 'USD', CurrencyCode: 'USD' }],
  ['V14', 'an inactive entry currency', 'incomplete', { CurrencyAliasFC: 'DEM' }],
  ['V14', 'no entry currency', 'incomplete', { CurrencyAliasFC: null }],
  ['V15', 'a rate of zero', 'other', { RateFC: 0 }],
  ['V15', 'equal currencies with unequal amounts', 'other', onBoth({ AmountDebitFC: 99 }, {})],
  ['V15', 'an amount that the rate does not give', 'other', { CurrencyAliasFC: 'USD', RateFC: 0.9 }],
  ['V16', 'a currency without rate', 'incomplete', { ...british, FinPeriod: 2, TransactionDate: new Date('2026-02-28Z') }],
  ['V17', 'a disabled cost centre', 'incomplete', { CompanyCostcenterCode: 'OLD' }],
  ['V17', 'an unknown cost centre', 'incomplete', { CompanyCostcenterCode: 'NOWHERE' }],
  [
    'V18',
    'no cost centre on an account that demands one',
    'incomplete',
    onBoth({ CompanyCode: '400', ...account('4200') }, { CompanyCode: '400' }),
  ],
  ['V19', 'an unknown cost unit', 'incomplete', { CompanyCostunitCode: 'UNIT9' }],
  ['V19', 'no cost unit on an account that demands one', 'incomplete', onBoth(account('4210'))],
  ['V20', 'no project', 'incomplete', onBoth(account('4300'))],
  ['V20', 'no project, by projectrek', 'incomplete', onBoth(account('4360'))],
  ['V20', 'an unknown project', 'incomplete', onBoth({ ...account('4300'), project: 'P9' })],
  ['V20', 'no resource', 'incomplete', onBoth({ ...account('4310'), res_id: 0 })],
  ['V20', 'no item', 'incomplete', onBoth(account('4320'))],
  ['V20', 'no debtor', 'incomplete', onBoth(account('4330'))],
  ['V20', 'no creditor', 'incomplete', onBoth(account('4340'))],
  ['V20', 'no other division', 'incomplete', onBoth(account('4350'))],
  ['V21', 'no debtor on a debtors account', 'incomplete', referenced('1300')],
  ['V21', 'no creditor on a creditors account', 'incomplete', referenced('1600')],
  ['V22', 'no reference on a debtors account', 'incomplete', onBoth({ ...account('1300'), DebtorCode: '10001' })],
  ['V23', 'no entry number', 'incomplete', { EntryNumber: null }],
  ['V24', 'the number of an entry of a back office', 'other', { EntryNumber: ledgerRows.backOffice }],
  ['V24', 'the number of an entry in a closed period', 'other', { EntryNumber: ledgerRows.closed }],
  ['V25', 'the GUID of a line of the ledger', 'other', onBoth({ TransactionGuid: ledgerRows.guid })],
  ['V26', 'an unknown journal', 'incomplete', { JournalNumber: '99' }],
  ['V26', 'a blocked journal', 'incomplete', { JournalNumber: '91' }],
  ['V27', 'an unknown VAT code', 'incomplete', { VATCode: '9' }],
  ['V28', 'a voided kind', 'other', { transtype: 'V' }],
  ['V28', 'a stock kind', 'other', { transtype: 'X' }],
  ['V29', 'a payment term too long for the ledger', 'other', { PaymentTermCode: 'ABC' }],
  ['V29', 'a debtor too long for the ledger', 'other', { DebtorCode: '1234567890123' }],
  ['V30', 'more decimals than the currency has', 'other', (number) => pendingEntry(number, [pendingLine(10.005), pendingLine(-10.005)])],
  ['V30', 'an amount too large to be kept', 'other', (number) => pendingEntry(number, [pendingLine(1e15), pendingLine(-1e15)])],
  ['V30', 'no date', 'other', { TransactionDate: new Date('1900-01-01Z') }],
  ['V31', 'a person who does not exist', 'incomplete', { res_id: 999 }, true],
  ['V32', 'no divisions on an intercompany line', 'incomplete', { transtype: 'I', CompanyCodeFrom: '001' }],
]

function bothSides(debit: number, credit: number): PendingRow {
  return pendingLine(debit, {
    AmountDebitAC: debit,
    AmountCreditAC: credit,
    AmountDebitFC: debit,
    AmountCreditFC: credit,
    ...account('4100'),
  })
}

function referenced(code: string): (number: string) => readonly PendingRow[] {
  return onBoth({ ...account(code), faktuurnr: '     101' }, { faktuurnr: '     101' })
}

/** Entries that fail one check each, at least one a check; their numbers are `F1`, `F2` and so on, unless the number is what fails. */
export function failingEntries(): readonly FailingEntry[] {
  return cases.map(([check, what, rejection, change, warning], index) => {
    const number = `F${index + 1}`
    const entry = typeof change === 'function' ? change(number) : pendingEntry(number, [pendingLine(100), pendingLine(-100)], change)
    return { check, what, rejection, entry, ...(warning === undefined ? {} : { warning }) }
  })
}
