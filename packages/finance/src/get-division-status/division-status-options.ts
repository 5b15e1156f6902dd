import { z } from 'zod'

/** The options of `getDivisionStatus`. */
export const divisionStatusOptions = z.strictObject({
  /** @default all active divisions */
  divisions: z.array(z.string().trim().min(1).max(3)).min(1).max(1_000).readonly().optional(),
  /** Hours after which an import is overdue; the product's day. */
  maxImportAgeHours: z.number().positive().default(24),
  /** Undocumented values, all inferred (spec finance §1.6, §4.4). */
  codes: z
    .strictObject({
      /** `TransactionsPending.Status` of lines that wait, and of the three kinds of rejected ones. */
      inProcess: z.int().default(0),
      rejectedClosed: z.int().default(1),
      rejectedIncomplete: z.int().default(2),
      rejectedOther: z.int().default(3),
      /** `TransactionsPending.transtype` of budget lines. */
      budgetType: z.string().length(1).default('B'),
      /** `CompanyLogs.Source` and `Status` of checks. */
      logSource: z.string().min(1).max(60).default('FinCheck'),
      logFailed: z.string().min(1).max(20).default('Failed'),
      /** `bedryf.BackOfficeType` of back offices that are kept by hand, from which nothing is imported. */
      manualBackOfficeType: z.int().default(9),
    })
    .prefault({}),
})

/** The options with defaults filled in. */
export type ParsedDivisionStatusOptions = z.output<typeof divisionStatusOptions>

/** The options as a caller writes them. */
export type DivisionStatusOptions = z.input<typeof divisionStatusOptions>
