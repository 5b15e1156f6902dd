import { accountCode } from '@synergy-jobs/core'
import { convertUnits } from '@synergy-jobs/core/internal'
import fc from 'fast-check'
import { type PendingRow, pendingEntry, pendingLine } from './pending.ts'

/** An entry of a random journal, and whether it balances. */
export interface JournalEntry {
  readonly rows: readonly PendingRow[]
  readonly balances: boolean
}

/** Rate of the entry currency in both divisions; below 1, so that its cents are finer than those of the division. */
const dollarRate = 0.8573

/** The last day of a period; the thirteenth is the last day of the year. */
function periodEnd(period: number): Date {
  return new Date(Date.UTC(2026, Math.min(period, 12), 0))
}

const entry = fc.record({
  division: fc.constantFrom('001', '300'),
  period: fc.integer({ min: 1, max: 13 }),
  kind: fc.constantFrom('plain', 'plain', 'dollars', 'storno', 'credit note'),
  cents: fc.array(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 1, maxLength: 4 }),
  accounts: fc.array(fc.constantFrom('4000', '4100', '8000'), { minLength: 4, maxLength: 4 }),
  costCentre: fc.constantFrom('SALES', 'GENERAL', null),
  off: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
})

/** A random journal: two divisions, three currencies, thirteen periods, credit notes, storno, and a tenth off by a cent. */
export const randomJournal: fc.Arbitrary<readonly JournalEntry[]> = fc.array(entry, { minLength: 20, maxLength: 40 }).map((entries) =>
  entries.map(({ division, period, kind, cents, accounts, costCentre, off }, index) => {
    const currency = division === '001' ? 'EUR' : 'GBP'
    const total = cents.reduce((sum, amount) => sum + amount, 0)
    const sign = kind === 'credit note' ? -1 : 1
    const common: PendingRow = {
      CompanyCode: division,
      CurrencyAliasAC: currency,
      FinPeriod: period,
      TransactionDate: periodEnd(period),
      CompanyCostcenterCode: costCentre,
      transsubtype: kind === 'credit note' ? 'R' : 'N',
    }
    const lines = [
      ...cents.map((amount, place) => ({ amount: sign * amount, account: accounts[place] ?? '4100' })),
      { amount: -sign * (total + off), account: '1000' },
    ]
    const rows = lines.map(({ amount, account }) => ({
      ...line(amount, kind, currency),
      ...common,
      CompanyAccountCode: accountCode(account),
    }))
    return { rows: pendingEntry(`J${index + 1}`, rows), balances: off === 0 }
  }),
)

function line(cents: number, kind: string, currency: string): PendingRow {
  const amount = cents / 100
  const side = pendingLine(kind === 'storno' ? -amount : amount)
  // A storno line has its amount on the side it reverses, with a minus.
  const own = kind === 'storno' ? reversed(side) : side
  if (kind !== 'dollars') return { ...own, CurrencyAliasFC: currency }
  const dollars = Number(convertUnits(BigInt(Math.abs(cents)), dollarRate, { from: 2, to: 2, notation: 'divide' })) / 100
  return {
    ...own,
    CurrencyAliasFC: 'USD',
    RateFC: dollarRate,
    AmountDebitFC: cents > 0 ? dollars : 0,
    AmountCreditFC: cents > 0 ? 0 : dollars,
  }
}

function reversed(side: PendingRow): PendingRow {
  const minus = (amount: number | undefined) => (amount === undefined || amount === 0 ? 0 : -amount)
  return {
    ...side,
    IsStorno: true,
    AmountDebitAC: minus(side.AmountDebitAC),
    AmountCreditAC: minus(side.AmountCreditAC),
    AmountDebitFC: minus(side.AmountDebitFC),
    AmountCreditFC: minus(side.AmountCreditFC),
  }
}
