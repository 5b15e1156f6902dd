import { absencesStatus } from '@synergy-jobs/core/internal'
import { z } from 'zod'

/** The rules of spec crm §2 that a caller may choose; `updateAccountStatuses` and `explainAccount` take them. */
export const statusRuleOptions = {
  /** `'forecast'` looks at sales forecasts only; `'full'` at contracts as well, which takes their status from customers without one. */
  mode: z.enum(['forecast', 'full']).default('forecast').describe('full: contracts decide too'),
  /** Which requests are sales forecasts. */
  forecast: z
    .strictObject({
      /** `AbsenceTypes.ID`. Left out: the types with `UseInSalesBudget`. */
      requestTypes: z.array(z.int()).min(1).max(1_000).readonly().optional().describe('request types that are sales forecasts'),
      /** `Absences.Status` of open and approved requests (rule 19). */
      openOrApprovedStatuses: z
        .array(z.int())
        .min(1)
        .max(100)
        .readonly()
        .default([absencesStatus.open, absencesStatus.approved])
        .describe('statuses of open and approved requests'),
      /** `Absences.Status` of requests that do not count, e.g. rejected ones (rule 21). */
      ignoreStatuses: z.array(z.int()).max(100).readonly().default([]).describe('statuses of requests that do not count'),
      /** An undecided opportunity counts as an open forecast. */
      includeOpportunities: z.boolean().default(false).describe('undecided opportunities count as forecasts'),
    })
    .prefault({})
    .describe('which requests are sales forecasts'),
  /** What becomes of a customer without any contract, in full mode (rule 15). */
  customersWithoutContract: z.enum(['exit', 'skip']).default('exit').describe('customers without contract, in full mode'),
  /** Statuses that the job never takes away, e.g. the one that credit control sets (spec crm §2.5). */
  protectStatuses: z.array(z.string().length(1)).max(20).readonly().default([]).describe('statuses that are never taken away'),
} as const
