/** The checks by their number in the specification (spec finance §1.4). */
export const checkIds = [
  ...(['V01', 'V02', 'V03', 'V04', 'V05', 'V06', 'V07', 'V08', 'V09', 'V10', 'V11', 'V12', 'V13', 'V14', 'V15', 'V16'] as const),
  ...(['V17', 'V18', 'V19', 'V20', 'V21', 'V22', 'V23', 'V24', 'V25', 'V26', 'V27', 'V28', 'V29', 'V30', 'V31', 'V32'] as const),
] as const

/** Number of a check, `V01` to `V32`. */
export type CheckId = (typeof checkIds)[number]

/** What the failure of a check does: it rejects the entry, is only told, or is not looked for. */
export type CheckSeverity = 'error' | 'warning' | 'off'

/** What the checks can be told. */
export interface CheckSettings {
  /** Severities other than a check's own. */
  readonly severities: Readonly<Partial<Record<CheckId, CheckSeverity>>>
  /** Difference between debit and credit that an entry may have, in division currency. @default 0.005 */
  readonly balanceTolerance: number
  /** Difference in central currency that is put on the largest line. @default 0.05 */
  readonly centralTolerance: number
  /** Difference between the amount in entry currency times its rate and the amount in division currency. @default 0.005 */
  readonly rateTolerance: number
  /** What happens to amounts with more decimals than their currency. @default 'refuse' */
  readonly excessDecimals: 'refuse' | 'round'
  /** What happens to rows of the ledger with the same entry number. @default 'replace' */
  readonly onDuplicateEntry: 'replace' | 'reject'
  /** Transaction types that may be posted. @default N, C, I, P, F, E, O */
  readonly transtypes: readonly string[]
  /** VAT code that means no VAT. @default '0' */
  readonly noVatCode: string
}

/** The settings as the specification has them. */
export const defaultCheckSettings: CheckSettings = Object.freeze({
  severities: {},
  balanceTolerance: 0.005,
  centralTolerance: 0.05,
  rateTolerance: 0.005,
  excessDecimals: 'refuse',
  onDuplicateEntry: 'replace',
  transtypes: Object.freeze(['N', 'C', 'I', 'P', 'F', 'E', 'O']),
  noVatCode: '0',
})

/** A tolerance in whole minor units: 0.05 in a currency of two decimals is 5. */
export function toleranceUnits(tolerance: number, decimals: number): bigint {
  return BigInt(Math.floor(tolerance * 10 ** decimals + 1e-6))
}
