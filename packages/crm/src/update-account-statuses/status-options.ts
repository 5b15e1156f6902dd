import type { Database } from '@synergy-jobs/core'
import { absencesStatus, invalidOption } from '@synergy-jobs/core/internal'
import type { Transaction } from 'kysely'
import { z } from 'zod'
import { accountDay } from '../shared/accounts/account-day.ts'
import { commonAccountOptions } from '../shared/accounts/common-account-options.ts'
import type { StatusRules } from '../shared/statuses/status-rules.ts'
import type { StatusChange } from './status-result.ts'

/**
 * Is told of the status changes of one transaction, before it commits. What it writes through `trx` is written exactly when the
 * changes are; what it does elsewhere may be done again when the transaction is repeated. When it throws, the changes of the
 * transaction are taken back and the run fails.
 */
export type StatusChangeListener = (changes: readonly StatusChange[], trx: Transaction<Database>) => Promise<void> | void

/** The rules of spec crm §2 that a caller may choose, as `updateAccountStatuses` and `explainAccount` take them. */
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

/** The job's own options. */
export const statusOptions = z.strictObject({
  ...commonAccountOptions,
  ...statusRuleOptions,
  /** Is told of every status change, e.g. to make a request for the account manager (spec crm §1.3 rule 6). */
  onStatusChange: z
    .custom<StatusChangeListener>((value) => typeof value === 'function', 'must be a function')
    .optional()
    .describe('is told of status changes'),
})

/** The job's own options with defaults filled in. */
export type StatusOptions = z.output<typeof statusOptions>

/**
 * Checks what the schema cannot say.
 *
 * @throws JobError `invalid-options`
 */
export function checkStatusOptions({ forecast }: Pick<StatusOptions, 'forecast'>): void {
  const both = forecast.openOrApprovedStatuses.find((status) => forecast.ignoreStatuses.includes(status))
  if (both !== undefined) {
    throw invalidOption(
      'updateAccountStatuses',
      'forecast.ignoreStatuses',
      both,
      'a status cannot be ignored and count as open or approved; take it out of one of the two',
    )
  }
}

/** The rules of a run at a moment. */
export function statusRules(options: Omit<StatusOptions, 'onStatusChange'>, now: Date): StatusRules {
  const { mode, forecast, customersWithoutContract, protectStatuses, divisions, codes } = options
  return { mode, day: accountDay(now, options), forecast, customersWithoutContract, protectStatuses, divisions, codes }
}
