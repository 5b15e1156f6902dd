/**
 * A pending line and what the database knows of its codes: all that the checks of a line look at. `describeLine` makes it of a row
 * and reference data; the job makes it of all pending rows at once. Codes are without blanks, `null` when they are empty.
 */
export interface LineFacts {
  /** `CompanyCode`; empty when the row has none. */
  readonly division: string
  readonly year: number | null
  readonly period: number | null
  readonly date: Date
  /** `CompanyAccountCode`. */
  readonly account: string | null
  readonly entryNumber: string | null
  readonly journal: string | null
  readonly debtor: string | null
  readonly creditor: string | null
  /** The line's own, else the division's. */
  readonly costCentre: string | null
  /** The line's own, else the default of the installation. */
  readonly costUnit: string | null
  readonly vatCode: string | null
  readonly paymentTerm: string | null
  readonly scenario: string | null
  readonly project: string | null
  readonly item: string | null
  /** `res_id`, 0 for nobody. */
  readonly resource: number
  /** `syscreator`, 0 for nobody. */
  readonly creator: number
  /** `CompanyCodeFrom`. */
  readonly from: string | null
  /** `CompanyCodeTo`. */
  readonly to: string | null
  /** Our reference, `faktuurnr`. */
  readonly reference: string | null
  readonly transtype: string
  readonly origin: string | null
  readonly storno: boolean
  readonly quantity: number
  /** `RateFC`: the entry currency in division currency. */
  readonly rate: number
  /** `CurrencyAliasAC`, which should be the division's. */
  readonly currency: string | null
  /** `CurrencyAliasFC`. */
  readonly entryCurrency: string | null
  /** `CurrencyCode`, else that of the installation or division. */
  readonly centralCurrency: string | null
  readonly decimals: number
  readonly entryDecimals: number
  readonly centralDecimals: number
  /** `AmountDebitAC` in minor units of the division currency. */
  readonly debit: bigint
  /** `AmountCreditAC` in minor units. */
  readonly credit: bigint
  /** Debit minus credit in minor units of the entry currency. */
  readonly entryAmount: bigint
  /** What `entryAmount` is in division currency by `rate`, in hundredths of its minor unit; null when `rate` is none. */
  readonly convertedHundredths: bigint | null
  /** Debit minus credit in minor units of the central currency: as the row has it, else converted; null when no rate is known. */
  readonly central: bigint | null
  /** Rate from division to central currency. */
  readonly centralRate: number | null
  /** All numbers can be kept: no infinities, amounts of at most 15 digits in minor units. */
  readonly finite: boolean
  /** No amount in division or entry currency has more decimals than its currency. */
  readonly exact: boolean
  /** No amount in any currency. */
  readonly zero: boolean

  /** `bedryf.Active`; null when the division is unknown. */
  readonly divisionActive: boolean | null
  readonly divisionCurrency: string | null
  readonly periodKnown: boolean
  readonly periodClosed: boolean
  readonly periodStart: Date | null
  readonly periodEnd: Date | null
  readonly accountKnown: boolean
  readonly accountBlocked: boolean
  /** There is a corporate account of the account's `AccountCode`. */
  readonly accountLinked: boolean
  /** `omzrek`. */
  readonly accountSubtype: string | null
  readonly needsCostCentre: boolean
  readonly needsCostUnit: boolean
  readonly needsProject: boolean
  readonly needsResource: boolean
  readonly needsItem: boolean
  readonly needsDebtor: boolean
  readonly needsCreditor: boolean
  readonly needsIntercompany: boolean
  /** Exists and is enabled. */
  readonly costCentreKnown: boolean
  readonly costUnitKnown: boolean
  readonly projectKnown: boolean
  readonly itemKnown: boolean
  readonly debtorKnown: boolean
  readonly creditorKnown: boolean
  /** `res_id` is in `humres`. */
  readonly resourceKnown: boolean
  /** `syscreator` is in `humres`. */
  readonly creatorKnown: boolean
  /** Exists and is not blocked. */
  readonly journalKnown: boolean
  readonly vatKnown: boolean
  readonly currencyActive: boolean
  readonly entryCurrencyActive: boolean
  readonly centralCurrencyActive: boolean
  readonly fromKnown: boolean
  readonly toKnown: boolean
  /** The ledger has a row of this `TransactionGuid` that stays there. */
  readonly guidInLedger: boolean
}
