/** The 13 columns of the sheet (spec finance §2.2), by the names our code uses for them. */
export type ColumnKey =
  | 'division'
  | 'year'
  | 'period'
  | 'account'
  | 'accountDescription'
  | 'accountSide'
  | 'accountType'
  | 'costCentre'
  | 'costUnit'
  | 'debit'
  | 'credit'
  | 'balanced'
  | 'description'

/** One column of the sheet. */
export interface ImportColumn {
  readonly key: ColumnKey
  /** The header in English (spec finance §2.2) and Dutch; the template writes it and every import knows it. */
  readonly header: { readonly en: string; readonly nl: string }
  /** Other headers that mean this column; case, accents, blanks and punctuation do not matter. */
  readonly synonyms: readonly string[]
}

/** The 13 columns in the order of the template: A to M. */
export const importColumns: readonly ImportColumn[] = Object.freeze([
  column('division', 'Division', 'Divisie', 'Company', 'Company code', 'Administratie', 'Bedrijf'),
  column('year', 'Year', 'Jaar', 'Financial year', 'Fiscal year', 'Boekjaar'),
  column('period', 'Period', 'Periode', 'Financial period', 'Fiscal period'),
  column('account', 'G/L', 'Grootboek', 'G/L account', 'General ledger', 'Account', 'Grootboekrekening', 'Rekening'),
  column(
    'accountDescription',
    'G/L Description',
    'Omschrijving grootboek',
    'G/L account description',
    'Account description',
    'Grootboekomschrijving',
    'Omschrijving rekening',
  ),
  column('accountSide', 'G/L Side', 'Zijde grootboek', 'Account side', 'Side', 'Grootboekzijde', 'Zijde', 'D/C'),
  column(
    'accountType',
    'G/L Type',
    'Soort grootboek',
    'Account type',
    'Type',
    'Grootboeksoort',
    'Grootboektype',
    'Type grootboek',
    'Soort',
    'B/P',
  ),
  column('costCentre', 'Cost Center', 'Kostenplaats', 'Cost centre'),
  column('costUnit', 'Cost Unit', 'Kostendrager'),
  column('debit', 'Debit', 'Debet', 'Debit amount', 'Debetbedrag', 'Bedrag debet'),
  column('credit', 'Credit', 'Credit', 'Credit amount', 'Creditbedrag', 'Bedrag credit'),
  column('balanced', 'Balanced', 'Saldo', 'Balance'),
  column('description', 'Description', 'Omschrijving', 'Line description', 'Regelomschrijving'),
])

/** Headers of columns that our own workbooks add and that an import passes over. */
export const ownHeaders: readonly string[] = Object.freeze(['Status', 'Errors'])

function column(key: ColumnKey, en: string, nl: string, ...synonyms: readonly string[]): ImportColumn {
  return Object.freeze({ key, header: Object.freeze({ en, nl }), synonyms: Object.freeze(synonyms) })
}
