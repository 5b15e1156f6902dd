import { trimCode } from '@synergy-jobs/core'
import type { EntryReference } from '../../src/validate-financials/checks/describe-entry.ts'
import { describeLine, type LineReference, type PendingLine } from '../../src/validate-financials/checks/describe-line.ts'
import type { LineFacts } from '../../src/validate-financials/checks/line-facts.ts'
import type { PendingRow } from './pending.ts'
import { ledgerRows } from './reference.ts'

const unsaid: PendingLine = {
  ...{ CompanyCode: '', FinYear: null, FinPeriod: null, TransactionDate: new Date(0), CompanyAccountCode: null, EntryNumber: null },
  ...{ JournalNumber: null, DebtorCode: null, CreditorCode: null, CompanyCostcenterCode: null, CompanyCostunitCode: null, VATCode: null },
  ...{ PaymentTermCode: null, bud_vers: null, project: null, artcode: null, res_id: null, syscreator: 0, CompanyCodeFrom: null },
  ...{ CompanyCodeTo: null, faktuurnr: null, transtype: 'N', oorsprong: null, IsStorno: false, Quantity: 0, Rate: 1, RateFC: 1 },
  ...{ CurrencyAliasAC: null, CurrencyAliasFC: null, CurrencyCode: null, AmountDebitAC: 0, AmountCreditAC: 0, AmountDebitFC: 0 },
  ...{ AmountCreditFC: 0, AmountDebit: 0, AmountCredit: 0, VATBaseAmount: 0, VATAmount: 0, VATBaseAmountAC: 0, VATAmountAC: 0 },
  ...{ VATBaseAmountFC: 0, VATPercentage: 0 },
}

/** Makes a pending row as the database gives it of what a test stated of it. */
export function asPendingLine(row: PendingRow): PendingLine {
  return { ...unsaid, ...(row as Partial<PendingLine>) }
}

/** Says by hand what the demo company and `addReference` know of the codes in an entry. */
export function describeFailing(entry: readonly PendingRow[]): {
  readonly lines: readonly LineFacts[]
  readonly reference: Partial<EntryReference>
} {
  const lines = entry.map((row) => {
    const line = asPendingLine(row)
    return describeLine(line, referenceOf(line, row))
  })
  const number = entry[0]?.EntryNumber
  const own = { ledgerRows: 1, ledgerOther: 0, ledgerClosed: 0 }
  const ledger: Readonly<Record<string, Partial<EntryReference>>> = {
    [ledgerRows.backOffice]: { ...own, ledgerOther: 1 },
    [ledgerRows.closed]: { ...own, ledgerClosed: 1 },
    [ledgerRows.own]: own,
  }
  return { lines, reference: ledger[number ?? ''] ?? {} }
}

const noFlags = {
  ...{ blokkeer: 0, bal_vw: 'W', omzrek: 'K', kstplrek: 0, kstdrrek: 0, projectrek: 0, UseProject: 0, UseResource: 0, UseItem: 0 },
  ...{ UseDebtor: 0, UseCreditor: 0, UseIntercompany: 0 },
}

const accounts: Readonly<Record<string, Partial<typeof noFlags>>> = {
  ...{
    '1000': { bal_vw: 'B', omzrek: 'B' },
    '1300': { bal_vw: 'B', omzrek: 'D' },
    '1600': { bal_vw: 'B', omzrek: 'C' },
    '4000': {},
    '4100': {},
  },
  ...{
    '8000': { omzrek: 'J' },
    '9999': { bal_vw: 'B', omzrek: 'T', blokkeer: 1 },
    '4150': {},
    '4200': { kstplrek: 1 },
    '4210': { kstdrrek: 1 },
  },
  ...{
    '4300': { UseProject: 1 },
    '4310': { UseResource: 1 },
    '4320': { UseItem: 1 },
    '4330': { UseDebtor: 1 },
    '4340': { UseCreditor: 1 },
  },
  ...{ '4350': { UseIntercompany: 1 }, '4360': { projectrek: 1 } },
}

const chart: Readonly<Record<string, readonly string[]>> = {
  '001': Object.keys(accounts),
  '300': ['1000', '1300', '1600', '4000', '4100', '8000', '9999'],
  '400': ['1000', '4200'],
}

const divisions: Readonly<Record<string, NonNullable<LineReference['division']>>> = {
  '001': { Active: 1, valcode: 'EUR', CostcenterCode: 'GENERAL', PresentationCurrency: 'EUR' },
  '300': { Active: 1, valcode: 'GBP', CostcenterCode: 'GENERAL', PresentationCurrency: 'EUR' },
  '400': { Active: 1, valcode: 'EUR', CostcenterCode: null, PresentationCurrency: 'EUR' },
  '900': { Active: 0, valcode: 'EUR', CostcenterCode: 'GENERAL', PresentationCurrency: 'EUR' },
}

const currencies: Readonly<Record<string, NonNullable<LineReference['currency']>>> = {
  EUR: { active: 1, Enabled: 1, amount_prec: 2 },
  GBP: { active: 1, Enabled: 1, amount_prec: 2 },
  USD: { active: 1, Enabled: 1, amount_prec: 2 },
  JPY: { active: 1, Enabled: 1, amount_prec: 0 },
  DEM: { active: 0, Enabled: 1, amount_prec: 2 },
}

function lookUp<Value>(values: Readonly<Record<string, Value>>, code: string | null | undefined): Value | undefined {
  return values[trimCode(code) ?? '']
}

/** The rows that the codes of a line name, in the demo company with what `addReference` adds. */
export function referenceOf(line: PendingLine, row: PendingRow = {}): LineReference {
  const division = lookUp(divisions, line.CompanyCode)
  const code = trimCode(line.CompanyAccountCode) ?? ''
  const account = chart[trimCode(line.CompanyCode) ?? '']?.includes(code) === true ? { ...noFlags, ...accounts[code] } : undefined
  const centre = trimCode(line.CompanyCostcenterCode) ?? trimCode(division?.CostcenterCode)
  const central = trimCode(line.CurrencyCode) ?? division?.PresentationCurrency
  const given = <Key extends keyof LineReference>(key: Key, value: LineReference[Key] | undefined) =>
    value === undefined ? {} : { [key]: value }
  return {
    ...given('division', division),
    ...given('period', periodOf(line)),
    ...given('account', account),
    corporateAccount: code === '4150' && account !== undefined,
    ...given('costCentre', lookUp({ GENERAL: { Enabled: 1 }, SALES: { Enabled: 1 }, OLD: { Enabled: 0 } }, centre)),
    costUnit: ['UNIT1', 'UNIT2'].includes(trimCode(line.CompanyCostunitCode) ?? ''),
    ...given('journal', lookUp({ '90': { blokkeer: 0 }, '91': { blokkeer: 1 } }, line.JournalNumber)),
    vatCode: trimCode(line.CompanyCode) === '001' && trimCode(line.VATCode) === '2',
    ...given('currency', lookUp(currencies, line.CurrencyAliasAC)),
    ...given('entryCurrency', lookUp(currencies, line.CurrencyAliasFC)),
    ...given('centralCurrency', lookUp(currencies, central)),
    ...ratesOf(line, central),
    project: trimCode(line.project) === 'P1',
    item: trimCode(line.artcode) === 'BOLT',
    debtor: trimCode(line.DebtorCode) === '10001',
    creditor: trimCode(line.CreditorCode) === '20001',
    resource: line.res_id !== null && line.res_id >= 1 && line.res_id <= 4,
    creator: line.syscreator >= 1 && line.syscreator <= 4,
    from: lookUp(divisions, line.CompanyCodeFrom) !== undefined,
    to: lookUp(divisions, line.CompanyCodeTo) !== undefined,
    guidInLedger: row.TransactionGuid === ledgerRows.guid && trimCode(line.EntryNumber) !== ledgerRows.own,
  }
}

function periodOf({ CompanyCode, FinYear, FinPeriod }: PendingLine): LineReference['period'] {
  const division = trimCode(CompanyCode) ?? ''
  if (FinYear === null || FinPeriod === null) return undefined
  const exists =
    division === '400'
      ? FinYear === 2026 && FinPeriod === 3
      : ['001', '300'].includes(division) && [2025, 2026].includes(FinYear) && FinPeriod >= 1 && FinPeriod <= 13
  if (!exists) return undefined
  const last = new Date(Date.UTC(FinYear, 11, 31))
  return FinPeriod === 13
    ? { bgdatum: last, eddatum: last, YearPeriodStatus: FinYear === 2025 }
    : {
        bgdatum: new Date(Date.UTC(FinYear, FinPeriod - 1, 1)),
        eddatum: new Date(Date.UTC(FinYear, FinPeriod, 0)),
        YearPeriodStatus: FinYear === 2025,
      }
}

function ratesOf(
  { CurrencyAliasAC, FinYear, FinPeriod, TransactionDate }: PendingLine,
  central: string | null | undefined,
): Partial<LineReference> {
  if (trimCode(CurrencyAliasAC) !== 'GBP' || central !== 'EUR') return {}
  const dayRate = TransactionDate >= new Date('2026-05-20Z') ? 1.18 : TransactionDate >= new Date('2026-05-10Z') ? 1.17 : undefined
  const day = dayRate === undefined ? {} : { dayRate }
  if (FinYear !== 2026) return day
  if (FinPeriod === 3) return { ...day, periodRates: { ExchangeRateAvgPeriod: 1.15, ExchangeRateEndPeriod: 1.2 } }
  return FinPeriod === 4 ? { ...day, periodRates: { ExchangeRateAvgPeriod: 1.1837, ExchangeRateEndPeriod: 1.1837 } } : day
}
