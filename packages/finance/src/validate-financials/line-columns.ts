import { sql } from 'kysely'
import { decimalsOf } from '../shared/balance/decimals-of.ts'
import { centralCurrency, column, costCentre, costUnit, type FactColumn, type FactSettings, flag, text, trimmed } from './fact-columns.ts'

/** Numbers of a row that are copied into the ledger as they are; a float from 10^15 is no amount of anything. */
const copiedNumbers = [
  ...['VATBaseAmount', 'VATAmount', 'VATBaseAmountAC', 'VATAmountAC', 'VATBaseAmountFC', 'VATPercentage', 'Quantity', 'Rate'],
  ...['AmountDebitAC', 'AmountCreditAC', 'AmountDebitFC', 'AmountCreditFC', 'AmountDebit', 'AmountCredit'],
] as const

const allFinite = sql.join([...copiedNumbers.map((name) => sql`abs(${sql.ref(`p.${name}`)}) < 1e15`), sql`abs(p.RateFC) < 1e9`], sql` and `)

const allZero = sql.join(
  copiedNumbers.slice(-6).map((name) => sql`${sql.ref(`p.${name}`)} = 0`),
  sql` and `,
)

/** What of the facts stands in the pending row itself (`p`), with the defaults of its division (`b`). */
export function lineColumns(settings: FactSettings): readonly FactColumn[] {
  const zero = sql`0`
  return [
    column('Seq', 'int', sql`s.Seq`, { nullable: false }),
    column('EntryNo', 'int', sql`s.EntryNo`, { nullable: false }),
    column('EntryGuid', 'uniqueidentifier', sql`p.EntryGuid`),
    column('ID', 'int', sql`s.ID`, { nullable: false }),
    text('Division', 'division', 6, sql`ltrim(rtrim(p.CompanyCode))`),
    column('FinYear', 'int', sql`p.FinYear`, { fact: 'year' }),
    column('FinPeriod', 'int', sql`p.FinPeriod`, { fact: 'period' }),
    column('EntryDate', 'datetime', sql`p.TransactionDate`, { fact: 'date', nullable: false }),
    text('Account', 'account', 9, trimmed('p.CompanyAccountCode')),
    text('EntryNumber', 'entryNumber', 20, trimmed('p.EntryNumber')),
    text('Journal', 'journal', 20, trimmed('p.JournalNumber')),
    text('Debtor', 'debtor', 30, trimmed('p.DebtorCode')),
    text('Creditor', 'creditor', 30, trimmed('p.CreditorCode')),
    text('CostCentre', 'costCentre', 30, costCentre),
    text('CostUnit', 'costUnit', 30, costUnit(settings)),
    text('VatCode', 'vatCode', 20, trimmed('p.VATCode')),
    text('PaymentTerm', 'paymentTerm', 20, trimmed('p.PaymentTermCode')),
    text('Scenario', 'scenario', 30, trimmed('p.bud_vers')),
    text('Project', 'project', 20, trimmed('p.project')),
    text('Item', 'item', 30, trimmed('p.artcode')),
    column('Resource', 'int', sql`coalesce(p.res_id, 0)`, { fact: 'resource' }),
    column('Creator', 'int', sql`p.syscreator`, { fact: 'creator' }),
    text('FromDivision', 'from', 6, trimmed('p.CompanyCodeFrom')),
    text('ToDivision', 'to', 6, trimmed('p.CompanyCodeTo')),
    text('Reference', 'reference', 8, trimmed('p.faktuurnr')),
    text('Transtype', 'transtype', 1, sql`coalesce(${trimmed('p.transtype')}, 'N')`),
    text('Origin', 'origin', 1, trimmed('p.oorsprong')),
    flag('Storno', 'storno', sql`p.IsStorno = 1`),
    column('Quantity', 'float', sql`p.Quantity`, { fact: 'quantity' }),
    column('Rate', 'float', sql`p.RateFC`, { fact: 'rate' }),
    text('Currency', 'currency', 3, trimmed('p.CurrencyAliasAC')),
    text('EntryCurrency', 'entryCurrency', 3, trimmed('p.CurrencyAliasFC')),
    text('CentralCurrency', 'centralCurrency', 3, centralCurrency(settings)),
    column('Decimals', 'int', decimalsOf('va'), { fact: 'decimals' }),
    column('EntryDecimals', 'int', decimalsOf('vf'), { fact: 'entryDecimals' }),
    column('CentralDecimals', 'int', decimalsOf('vc'), { fact: 'centralDecimals' }),
    column('Debit', 'bigint', zero, { fact: 'debit' }),
    column('Credit', 'bigint', zero, { fact: 'credit' }),
    column('EntryAmount', 'bigint', zero, { fact: 'entryAmount' }),
    column('ConvertedHundredths', 'bigint', zero, { fact: 'convertedHundredths' }),
    column('Central', 'bigint', zero, { fact: 'central' }),
    flag('Finite', 'finite', allFinite),
    column('Exact', 'bit', sql`1`, { fact: 'exact' }),
    flag('Zero', 'zero', allZero),
    column('AcDebit', 'float', sql`p.AmountDebitAC`),
    column('AcCredit', 'float', sql`p.AmountCreditAC`),
    column('FcDebit', 'float', sql`p.AmountDebitFC`),
    column('FcCredit', 'float', sql`p.AmountCreditFC`),
    column('CentralDebit', 'float', sql`p.AmountDebit`),
    column('CentralCredit', 'float', sql`p.AmountCredit`),
    column('RowRate', 'float', sql`p.Rate`),
  ]
}
