import { z } from 'zod'

/**
 * Values that the vendor does not document, or that an installation may have chosen otherwise. All are inferred from the
 * field (spec finance §1.6, §2.3, §8); look at rows that the product itself wrote before the first import, and replace
 * what differs.
 */
export const importCodes = z.strictObject({
  /** `TransactionsPending.Status` of rows that wait for validation. */
  pendingStatus: z.int().default(0).describe('TransactionsPending.Status of rows that wait for validation'),
  /** `oorsprong`: where rows come from. */
  origin: z.string().length(1).default('Z').describe('oorsprong of written rows'),
  /** `ProcessNumber`. */
  processNumber: z.int().default(1).describe('ProcessNumber of pending rows'),
  /** `ProcessLineCode` and `gbkmut.regelcode`. */
  processLineCode: z.string().length(1).default('B').describe('ProcessLineCode of pending rows'),
  /** `TransactionType`; left out: 5, or the lowest type that is no budget type (spec finance §8.1.2). */
  transactionType: z.int().optional().describe('TransactionType of written rows'),
  /** `transtype` of actual figures. */
  actualTranstype: z.string().length(1).default('N').describe('transtype of actual figures'),
  /** `transtype` of budget figures. */
  budgetTranstype: z.string().length(1).default('B').describe('transtype of budget figures'),
  /** `transsubtype`. */
  transsubtype: z.string().length(1).default('N').describe('transsubtype of written rows'),
  /** `VATCode` that means no VAT. */
  vatCode: z.string().max(6).default('0').describe('VATCode that means no VAT'),
  /** `Numbers.Type` of our references. */
  ourReferenceType: z.int().default(1).describe('Numbers.Type of our references'),
  /** `BacoFreeNumbers.NumberKey` of entry numbers. */
  entryNumberKey: z.string().min(1).max(40).default('RPFinEntry').describe('BacoFreeNumbers.NumberKey of entry numbers'),
  /** `BacoFreeNumbers.NumberKey` of posting numbers, for budgets in the ledger. */
  postingNumberKey: z.string().min(1).max(40).default('SynergyJobs.PostingNumber').describe('BacoFreeNumbers.NumberKey of posting numbers'),
  /** `Budgets.ScenarioVersion`. */
  scenarioVersion: z.int().default(1).describe('Budgets.ScenarioVersion of written rows'),
  /** `perdat.YearPeriodStatus` of closed periods. */
  periodClosedValue: z.boolean().default(true).describe('perdat.YearPeriodStatus of closed periods'),
  /** `grtbk.omzrek` of created accounts: neutral. */
  newAccountSubtype: z.string().length(1).default('N').describe('grtbk.omzrek of created accounts'),
  /**
   * `BacoDiscussions.Status` of archived documents. Left out: the state of `BacoDiscussionStates` whose description says
   * archive (archief); when there is none, documents stay as they are.
   */
  archivedStatus: z.int().optional().describe('BacoDiscussions.Status of archived documents'),
  /** `BacoDiscussions.Status` of documents that wait for import. Left out: every status but the archived one. */
  openStatuses: z.array(z.int()).min(1).readonly().optional().describe('BacoDiscussions.Status of documents that wait for import'),
  /** Endings of attachments that are sheets. */
  attachmentExtensions: z
    .array(z.string().regex(/^[a-z0-9]{1,10}$/i, 'an ending without its dot'))
    .min(1)
    .readonly()
    .default(['xls', 'xlsx', 'xlsm'])
    .describe('endings of attachments that are sheets'),
})

/** The codes with their defaults filled in. */
export type ImportCodes = z.output<typeof importCodes>
