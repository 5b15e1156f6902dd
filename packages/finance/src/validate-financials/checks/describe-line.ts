import { type SynergyTables, trimCode } from '@synergy-jobs/core'
import { convertUnits } from '@synergy-jobs/core/internal'
import type { Selectable } from 'kysely'
import type { LineFacts } from './line-facts.ts'
import { minorUnits } from './minor-units.ts'
import { sameCode } from './same-code.ts'

type Columns<Table extends keyof SynergyTables, Names extends keyof Selectable<SynergyTables[Table]>> = Readonly<
  Pick<Selectable<SynergyTables[Table]>, Names>
>

/** The columns of a pending row that the checks look at. */
export type PendingLine = Columns<
  'TransactionsPending',
  | ('CompanyCode' | 'FinYear' | 'FinPeriod' | 'TransactionDate' | 'CompanyAccountCode' | 'EntryNumber' | 'JournalNumber' | 'DebtorCode')
  | ('CreditorCode' | 'CompanyCostcenterCode' | 'CompanyCostunitCode' | 'VATCode' | 'PaymentTermCode' | 'bud_vers' | 'project')
  | ('artcode' | 'res_id' | 'syscreator' | 'CompanyCodeFrom' | 'CompanyCodeTo' | 'faktuurnr' | 'transtype' | 'oorsprong' | 'IsStorno')
  | ('Quantity' | 'Rate' | 'RateFC' | 'CurrencyAliasAC' | 'CurrencyAliasFC' | 'CurrencyCode' | 'AmountDebitAC' | 'AmountCreditAC')
  | ('AmountDebitFC' | 'AmountCreditFC' | 'AmountDebit' | 'AmountCredit' | 'VATBaseAmount' | 'VATAmount' | 'VATBaseAmountAC')
  | ('VATAmountAC' | 'VATBaseAmountFC' | 'VATPercentage')
>

type Currency = Columns<'valuta', 'active' | 'Enabled' | 'amount_prec'>

/** The rows that the codes of a pending row name; what is left out does not exist. */
export interface LineReference {
  readonly division?: Columns<'bedryf', 'Active' | 'valcode' | 'CostcenterCode' | 'PresentationCurrency'>
  readonly period?: Columns<'perdat', 'bgdatum' | 'eddatum' | 'YearPeriodStatus'>
  readonly account?: Columns<
    'grtbk',
    | ('blokkeer' | 'bal_vw' | 'omzrek' | 'kstplrek' | 'kstdrrek' | 'projectrek' | 'UseProject' | 'UseResource' | 'UseItem' | 'UseDebtor')
    | ('UseCreditor' | 'UseIntercompany')
  >
  /** The corporate account of the account's `AccountCode` exists. */
  readonly corporateAccount?: boolean
  /** Of the line's cost centre, or the division's when it has none. */
  readonly costCentre?: Columns<'kstpl', 'Enabled'>
  readonly costUnit?: boolean
  readonly journal?: Columns<'dagbk', 'blokkeer'>
  readonly vatCode?: boolean
  readonly currency?: Currency
  readonly entryCurrency?: Currency
  readonly centralCurrency?: Currency
  /** From division to central currency for the year and period. */
  readonly periodRates?: Columns<'CurrencyPeriodExchangeRates', 'ExchangeRateAvgPeriod' | 'ExchangeRateEndPeriod'>
  /** `rates.rate_exchange` of the last day up to the date of the line that has one. */
  readonly dayRate?: number
  readonly project?: boolean
  readonly item?: boolean
  readonly debtor?: boolean
  readonly creditor?: boolean
  readonly resource?: boolean
  readonly creator?: boolean
  readonly from?: boolean
  readonly to?: boolean
  /** The ledger has a row of the line's `TransactionGuid` that the entry does not replace. */
  readonly guidInLedger?: boolean
}

/** Values of the installation. */
export interface LineSettings {
  readonly centralCurrency?: string
  readonly defaultCostUnit?: string
  /** @default true */
  readonly periodClosedValue?: boolean
  /** @default 'multiply' */
  readonly rateNotation?: 'multiply' | 'divide'
}

/**
 * Makes what the checks of a line look at from a pending row and the rows that its codes name. Reads and writes nothing.
 *
 * @example
 * ```ts
 * const [row] = await context.db.selectFrom('TransactionsPending').selectAll().top(1).execute()
 * if (row !== undefined) {
 *   const failure = checkPeriodOpen(describeLine(row, { period: { bgdatum: null, eddatum: null, YearPeriodStatus: true } }))
 *   console.log(failure?.check, failure?.text) // V03 Period 2026/3 of division 001 is closed; …
 * }
 * ```
 */
export function describeLine(row: PendingLine, reference: LineReference, settings: LineSettings = {}): LineFacts {
  return {
    ...describeCodes(row, reference, settings),
    ...describeAmounts(row, reference, settings),
    ...describeReference(row, reference, settings),
  }
}

function describeCodes(row: PendingLine, { division }: LineReference, settings: LineSettings) {
  const code = (text: string | null | undefined): string | null => trimCode(text) ?? null
  return {
    division: code(row.CompanyCode) ?? '',
    year: row.FinYear,
    period: row.FinPeriod,
    date: row.TransactionDate,
    account: code(row.CompanyAccountCode),
    entryNumber: code(row.EntryNumber),
    journal: code(row.JournalNumber),
    debtor: code(row.DebtorCode),
    creditor: code(row.CreditorCode),
    costCentre: code(row.CompanyCostcenterCode) ?? code(division?.CostcenterCode),
    costUnit: code(row.CompanyCostunitCode) ?? settings.defaultCostUnit ?? null,
    vatCode: code(row.VATCode),
    paymentTerm: code(row.PaymentTermCode),
    scenario: code(row.bud_vers),
    project: code(row.project),
    item: code(row.artcode),
    resource: row.res_id ?? 0,
    creator: row.syscreator,
    from: code(row.CompanyCodeFrom),
    to: code(row.CompanyCodeTo),
    reference: code(row.faktuurnr),
    transtype: code(row.transtype) ?? 'N',
    origin: code(row.oorsprong),
    storno: row.IsStorno,
  }
}

function currenciesOf(row: PendingLine, { division }: LineReference, settings: LineSettings) {
  return {
    currency: trimCode(row.CurrencyAliasAC) ?? null,
    entryCurrency: trimCode(row.CurrencyAliasFC) ?? null,
    centralCurrency:
      trimCode(row.CurrencyCode) ??
      settings.centralCurrency ??
      trimCode(division?.PresentationCurrency) ??
      trimCode(division?.valcode) ??
      null,
  }
}

function decimalsOf(currency: Currency | undefined): number {
  return currency !== undefined && currency.amount_prec >= 0 && currency.amount_prec <= 6 ? currency.amount_prec : 2
}

function describeAmounts(row: PendingLine, reference: LineReference, settings: LineSettings) {
  const currencies = currenciesOf(row, reference, settings)
  const decimals = decimalsOf(reference.currency)
  const entryDecimals = decimalsOf(reference.entryCurrency)
  const centralDecimals = decimalsOf(reference.centralCurrency)
  const [debit, credit] = [minorUnits(row.AmountDebitAC, decimals), minorUnits(row.AmountCreditAC, decimals)]
  const [entryDebit, entryCredit] = [minorUnits(row.AmountDebitFC, entryDecimals), minorUnits(row.AmountCreditFC, entryDecimals)]
  const [centralDebit, centralCredit] = [minorUnits(row.AmountDebit, centralDecimals), minorUnits(row.AmountCredit, centralDecimals)]
  const own = [debit, credit, entryDebit, entryCredit]
  const entryAmount = entryDebit.units - entryCredit.units
  const centralRate = rateOf(currencies, reference)
  const isKnown = row.AmountDebit !== 0 || row.AmountCredit !== 0
  const computed = converted(debit.units - credit.units, centralRate, { from: decimals, to: centralDecimals, ...notation(settings) })
  return {
    ...currencies,
    quantity: row.Quantity,
    rate: row.RateFC,
    decimals,
    entryDecimals,
    centralDecimals,
    debit: debit.units,
    credit: credit.units,
    entryAmount,
    convertedHundredths: converted(entryAmount, row.RateFC, { from: entryDecimals, to: decimals + 2 }),
    central: isKnown ? centralDebit.units - centralCredit.units : computed,
    centralRate,
    finite:
      numbersOf(row).every((value) => Math.abs(value) < 1e15) &&
      Math.abs(row.RateFC) < 1e9 &&
      [...own, centralDebit, centralCredit].every(({ kept }) => kept),
    exact: own.every(({ exact }) => exact),
    zero: amountsOf(row).every((value) => value === 0),
  }
}

function notation({ rateNotation }: LineSettings): { readonly notation?: 'multiply' | 'divide' } {
  return rateNotation === undefined ? {} : { notation: rateNotation }
}

function converted(units: bigint, rate: number | null, conversion: Parameters<typeof convertUnits>[2]): bigint | null {
  const isRate = rate !== null && Math.abs(rate) < 1e9 && (conversion.notation !== 'divide' || Number(rate.toFixed(12)) !== 0)
  const result = isRate ? convertUnits(units, rate, conversion) : null
  return result !== null && Math.abs(Number(result)) <= 999_999_999_999_999 ? result : null
}

function amountsOf(row: PendingLine): readonly number[] {
  return [row.AmountDebitAC, row.AmountCreditAC, row.AmountDebitFC, row.AmountCreditFC, row.AmountDebit, row.AmountCredit]
}

function numbersOf(row: PendingLine): readonly number[] {
  const vat = [row.VATBaseAmount, row.VATAmount, row.VATBaseAmountAC, row.VATAmountAC, row.VATBaseAmountFC, row.VATPercentage]
  return [...amountsOf(row), ...vat, row.Quantity, row.Rate]
}

/** The rate of the period by the kind of account, else that of the day (spec finance §8.7). */
function rateOf(currencies: ReturnType<typeof currenciesOf>, { account, periodRates, dayRate }: LineReference): number | null {
  if (sameCode(currencies.currency, currencies.centralCurrency)) return 1
  const ofPeriod = account?.bal_vw?.toUpperCase() === 'W' ? periodRates?.ExchangeRateAvgPeriod : periodRates?.ExchangeRateEndPeriod
  if (ofPeriod !== undefined && ofPeriod > 0) return ofPeriod
  return dayRate !== undefined && dayRate > 0 ? dayRate : null
}

function describeReference(row: PendingLine, reference: LineReference, { periodClosedValue = true }: LineSettings) {
  const { division, period, account, costCentre, journal } = reference
  const demands = (...flags: readonly (number | undefined)[]): boolean => flags.some((flag) => flag !== undefined && flag !== 0)
  const isActive = (currency: Currency | undefined): boolean => currency !== undefined && currency.active !== 0 && currency.Enabled !== 0
  const named = (code: string | null, known: boolean | undefined): boolean => trimCode(code) !== undefined && known === true
  return {
    divisionActive: division === undefined ? null : division.Active !== 0,
    divisionCurrency: trimCode(division?.valcode) ?? null,
    periodKnown: period !== undefined,
    periodClosed: period?.YearPeriodStatus === periodClosedValue,
    periodStart: period?.bgdatum ?? null,
    periodEnd: period?.eddatum ?? null,
    accountKnown: account !== undefined,
    accountBlocked: demands(account?.blokkeer),
    accountLinked: reference.corporateAccount === true,
    accountSubtype: trimCode(account?.omzrek)?.toUpperCase() ?? null,
    needsCostCentre: demands(account?.kstplrek),
    needsCostUnit: demands(account?.kstdrrek),
    needsProject: demands(account?.UseProject, account?.projectrek),
    needsResource: demands(account?.UseResource),
    needsItem: demands(account?.UseItem),
    needsDebtor: demands(account?.UseDebtor),
    needsCreditor: demands(account?.UseCreditor),
    needsIntercompany: demands(account?.UseIntercompany),
    costCentreKnown: demands(costCentre?.Enabled),
    costUnitKnown: reference.costUnit === true,
    projectKnown: named(row.project, reference.project),
    itemKnown: named(row.artcode, reference.item),
    debtorKnown: named(row.DebtorCode, reference.debtor),
    creditorKnown: named(row.CreditorCode, reference.creditor),
    resourceKnown: reference.resource === true,
    creatorKnown: reference.creator === true,
    journalKnown: journal?.blokkeer === 0,
    vatKnown: reference.vatCode === true,
    currencyActive: isActive(reference.currency),
    entryCurrencyActive: isActive(reference.entryCurrency),
    centralCurrencyActive: isActive(reference.centralCurrency),
    fromKnown: reference.from === true,
    toKnown: reference.to === true,
    guidInLedger: reference.guidInLedger === true,
  }
}
