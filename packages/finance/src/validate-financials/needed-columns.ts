import type { Database, TableColumns } from '@synergy-jobs/core'
import { balanceColumns } from '../shared/balance/written-columns.ts'
import { insertedColumns } from '../shared/imported/insert-select.ts'
import { copiedColumns, ledgerValues } from './ledger-values.ts'
import type { ValidateOptions } from './validate-options.ts'

/** What `validateFinancials` reads. */
export const neededForReading = {
  TransactionsPending: [
    ...['ID', 'timestamp', 'CompanyCode', 'TransactionType', 'TransactionDate', 'FinYear', 'FinPeriod', 'Description'],
    ...['CompanyAccountCode', 'CompanyContraAccountCode', 'EntryNumber', 'JournalNumber', 'DebtorCode', 'CreditorCode'],
    ...[
      'CompanyCostcenterCode',
      'CompanyCostunitCode',
      'CurrencyCode',
      'Rate',
      'AmountDebit',
      'AmountCredit',
      'VATBaseAmount',
      'VATAmount',
    ],
    ...['CurrencyAliasAC', 'AmountDebitAC', 'AmountCreditAC', 'VATBaseAmountAC', 'VATAmountAC', 'CurrencyAliasFC', 'RateFC'],
    ...['AmountDebitFC', 'AmountCreditFC', 'VATBaseAmountFC', 'CompanyCodeFrom', 'CompanyCodeTo', 'VATCode', 'VATPercentage'],
    ...['PaymentTermCode', 'IsStorno', 'Quantity', 'ProcessOrder', 'ProcessLine', 'ProcessLineCode', 'res_id', 'Account', 'transtype'],
    ...['transsubtype', 'oorsprong', 'faktuurnr', 'bud_vers', 'docdate', 'afldat', 'Status', 'EntryGuid', 'TransactionGuid', 'syscreator'],
    ...copiedColumns,
  ] as (keyof Database['TransactionsPending'])[],
  bedryf: ['ID', 'bedrnr', 'Active', 'valcode', 'CostcenterCode', 'PresentationCurrency'],
  perdat: ['ID', 'CompanyCode', 'bkjrcode', 'per_fin', 'bgdatum', 'eddatum', 'YearPeriodStatus'],
  grtbk: [
    ...(['ID', 'CompanyCode', 'reknr', 'AccountCode', 'bal_vw', 'omzrek', 'blokkeer', 'kstplrek', 'kstdrrek', 'projectrek'] as const),
    ...(['UseProject', 'UseResource', 'UseItem', 'UseDebtor', 'UseCreditor', 'UseIntercompany'] as const),
  ],
  kstpl: ['kstplcode', 'Enabled'],
  kstdr: ['ID', 'kstdrcode'],
  dagbk: ['dagbknr', 'blokkeer'],
  btwtrs: ['ID', 'CompanyCode', 'btwtrans'],
  valuta: ['valcode', 'active', 'Enabled', 'amount_prec'],
  rates: ['source_currency', 'target_currency', 'date_l', 'rate_exchange'],
  CurrencyPeriodExchangeRates: [
    'BaseCurrencyCode',
    'CurrencyCode',
    'FinYear',
    'FinPeriod',
    'ExchangeRateAvgPeriod',
    'ExchangeRateEndPeriod',
  ],
  humres: ['res_id'],
  PRProject: ['ProjectNr'],
  Items: ['ItemCode'],
  cicmpy: ['debcode', 'debnr', 'crdcode', 'crdnr'],
} as const satisfies TableColumns

const sample = { now: new Date(0), resId: 0 }

/** What `validateFinancials` writes. */
export function neededForWriting({ updateBalances }: Partial<Pick<ValidateOptions, 'updateBalances'>>): TableColumns {
  return {
    gbkmut: insertedColumns('gbkmut', Object.keys(ledgerValues(sample)) as (keyof Database['gbkmut'])[]),
    TransactionsPending: ['Status', 'Message', 'TransactionValid', 'sysmodified', 'sysmodifier'],
    BacoFreeNumbers: ['NumberKey', 'FreeNumber'],
    DeletionLogs: ['TableName', 'KeyInt1', 'KeyGuid1', 'CompanyCode', 'syscreated', 'syscreator', 'sysguid'],
    ...(updateBalances === false ? {} : { Balance: balanceColumns }),
  }
}
