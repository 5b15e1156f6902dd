import { accountCode, derivedGuid } from '@synergy-jobs/core'
import fc from 'fast-check'
import { type PendingRow, pendingLine } from './pending.ts'
import { ledgerRows } from './reference.ts'

/** Mostly the first value, sometimes one of the others. */
function mostly<Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 14, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(usual, ...others) })
}

const accounts = [
  '4100',
  '1000',
  '4000',
  '4150',
  '1300',
  '1600',
  '9999',
  '4200',
  '4210',
  '4300',
  '4310',
  '4320',
  '4330',
  '4340',
  '4350',
  '4360',
  '7777',
]
const dates = ['2026-03-31', '2026-03-30', '2026-04-30', '2026-05-15', '2026-05-25', '2025-03-31', '1900-01-01']

/** What of a line may be wrong, or unusual. */
const oddities: fc.Arbitrary<PendingRow> = fc.record({
  FinYear: mostly<number | null>(2026, 2025, 2024, null, 40_000),
  FinPeriod: mostly<number | null>(3, 4, 5, 13, 14, 0, 1_003, -1, null),
  TransactionDate: mostly(...(dates.map((date) => new Date(`${date}Z`)) as [Date, ...Date[]])),
  CompanyAccountCode: fc.constantFrom(...accounts.map(accountCode), accountCode('4100'), accountCode('1000'), '4100', null),
  CurrencyAliasFC: mostly<string | null>('own', 'USD', 'GBP', 'JPY', 'DEM', 'ZZZ', null),
  CurrencyAliasAC: mostly<string | null>('own', 'USD', 'EUR', null),
  CurrencyCode: mostly<string | null>(null, 'EUR', 'GBP', 'JPY'),
  RateFC: mostly(1, 0.5, 1.1, 0, -1, 2e9),
  CompanyCostcenterCode: mostly<string | null>(null, 'SALES', 'OLD', 'NOWHERE', ' SALES '),
  CompanyCostunitCode: mostly<string | null>(null, 'UNIT1', 'UNIT9'),
  JournalNumber: mostly<string | null>(null, '90', '91', '99', '12345678901'),
  VATCode: mostly<string | null>('0', '2', '9', null, '1234567'),
  PaymentTermCode: mostly<string | null>(null, '30', 'LATE'),
  bud_vers: mostly<string | null>(null, 'B2026', 'TOOLONGFOR8'),
  transtype: mostly<string | null>('N', 'C', 'I', 'V', 'X', null),
  DebtorCode: mostly<string | null>(null, '10001', '99999', '1234567890123'),
  CreditorCode: mostly<string | null>(null, '20001', '88888'),
  faktuurnr: mostly<string | null>('     101', '     102', null),
  project: mostly<string | null>(null, 'P1', 'P9'),
  artcode: mostly<string | null>(null, 'BOLT', 'NUT'),
  res_id: mostly<number | null>(1, 0, 999, null),
  syscreator: mostly(1, 0, 998),
  CompanyCodeFrom: mostly<string | null>(null, '001', '777'),
  CompanyCodeTo: mostly<string | null>(null, '300', '777'),
  Quantity: mostly(0, 1, 2.5),
  IsStorno: mostly(false, true),
})

const amounts = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.1 + 0.2, 10.005, 1e15, 9e13, 0.00001, 1234567.891) },
)

const currencyOf: Readonly<Record<string, string>> = { '300': 'GBP' }

/** An entry of one to five lines that are mostly good and balance mostly. */
export const randomEntry: fc.Arbitrary<readonly PendingRow[]> = fc
  .record({
    division: mostly('001', '300', '400', '900', '777'),
    lines: fc.array(fc.record({ amount: amounts, odd: oddities, factor: mostly(1, 2, 0.9) }), { minLength: 1, maxLength: 4 }),
    last: fc.record({ odd: oddities, by: mostly(0, 0.01, -0.02) }),
    central: mostly(0, 5, 7.77),
    otherDivision: mostly<string | undefined>(undefined, '400'),
  })
  .map(({ division, lines, last, central, otherDivision }) => {
    const own = currencyOf[division] ?? 'EUR'
    const sum = lines.reduce((total, { amount }) => Math.round((total + amount) * 100) / 100, 0)
    const rows = [
      ...lines.map(({ amount, odd, factor }) => row(amount, odd, { own, division, factor, central })),
      row(-(Math.round((sum + last.by) * 100) / 100), last.odd, {
        own,
        division: otherDivision ?? division,
        factor: 1,
        central: -central * lines.length,
      }),
    ]
    return lines.length === 1 && sum === 0 ? rows.slice(0, 1) : rows
  })

function row(
  amount: number,
  odd: PendingRow,
  {
    own,
    division,
    factor,
    central,
  }: { readonly own: string; readonly division: string; readonly factor: number; readonly central: number },
): PendingRow {
  const line = pendingLine(amount)
  const currency = (code: string | null | undefined) => (code === 'own' ? own : (code ?? null))
  return {
    ...line,
    ...odd,
    CompanyCode: division,
    CurrencyAliasAC: currency(odd.CurrencyAliasAC),
    CurrencyAliasFC: currency(odd.CurrencyAliasFC),
    AmountDebitFC: (line.AmountDebitAC ?? 0) * factor,
    AmountCreditFC: (line.AmountCreditAC ?? 0) * factor,
    AmountDebit: central > 0 ? central : 0,
    AmountCredit: central < 0 ? -central : 0,
  }
}

/** Numbers entries and gives them GUIDs; the first three get numbers that the ledger has. */
export function numbered(entries: readonly (readonly PendingRow[])[]): readonly (readonly PendingRow[])[] {
  const taken = [ledgerRows.backOffice, ledgerRows.closed, ledgerRows.own]
  return entries.map((entry, index) => {
    const EntryGuid = derivedGuid(base, `entry ${index}`)
    const inLedger = taken[index]
    return entry.map((line, place) => ({
      ...line,
      EntryNumber: inLedger ?? (index % 40 === 39 ? null : `R${index}`),
      EntryGuid,
      TransactionGuid: derivedGuid(EntryGuid, `row ${place}`),
      ProcessLine: place + 1,
      ...(inLedger === undefined ? {} : { CompanyCode: '001' }),
    }))
  })
}

const base = '0C7E4B43-0F2E-4C3A-9B0E-6E4F5D1A2B3C'
