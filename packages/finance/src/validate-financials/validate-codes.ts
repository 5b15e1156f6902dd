import { z } from 'zod'

const status = (value: number, text: string) => z.int().default(value).describe(text)
const kind = z.string().length(1)

/**
 * Values that the vendor does not document, or that an installation may have chosen otherwise (spec finance §1.6, §8). Call
 * `probeStatuses` and look at rows that the product itself wrote before the first run, and replace what differs.
 */
export const validateCodes = z.strictObject({
  /** `TransactionsPending.Status` of rows that wait for validation. */
  inProcess: status(0, 'TransactionsPending.Status of rows that wait for validation'),
  /** `TransactionsPending.Status` of entries in a closed period. */
  rejectedClosed: status(1, 'TransactionsPending.Status of entries in a closed period'),
  /** `TransactionsPending.Status` of entries that lack something. */
  rejectedIncomplete: status(2, 'TransactionsPending.Status of entries that lack something'),
  /** `TransactionsPending.Status` of entries rejected for another reason. */
  rejectedOther: status(3, 'TransactionsPending.Status of entries rejected for another reason'),
  /** `perdat.YearPeriodStatus` of closed periods. */
  periodClosedValue: z.boolean().default(true).describe('perdat.YearPeriodStatus of closed periods'),
  /** `transtype` of budgets, which need no validation. */
  budgetTranstype: kind.default('B').describe('transtype of budgets, which need no validation'),
  /** `transtype` of entries that may be posted; balances are kept of the same. */
  transtypes: z
    .array(kind)
    .min(1)
    .readonly()
    .default(['N', 'C', 'I', 'P', 'F', 'E', 'O'])
    .describe('transtype of entries that may be posted'),
  /** `VATCode` that means no VAT. */
  vatCode: z.string().max(6).default('0').describe('VATCode that means no VAT'),
  /** `BacoFreeNumbers.NumberKey` of posting numbers. */
  postingNumberKey: z.string().min(1).max(40).default('SynergyJobs.PostingNumber').describe('BacoFreeNumbers.NumberKey of posting numbers'),
})

/** The codes with their defaults filled in. */
export type ValidateCodes = z.output<typeof validateCodes>
