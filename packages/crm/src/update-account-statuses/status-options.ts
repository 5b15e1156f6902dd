import type { Database } from '@synergy-jobs/core'
import { invalidOption } from '@synergy-jobs/core/internal'
import type { Transaction } from 'kysely'
import { z } from 'zod'
import { commonAccountOptions } from '../shared/accounts/common-account-options.ts'
import { statusRuleOptions } from '../shared/statuses/status-rule-options.ts'
import type { StatusChange } from './status-result.ts'

/**
 * Is told of the status changes of one transaction, before it commits. What it writes through `trx` is written exactly when the
 * changes are; what it does elsewhere may be done again when the transaction is repeated. When it throws, the changes of the
 * transaction are taken back and the run fails.
 */
export type StatusChangeListener = (changes: readonly StatusChange[], trx: Transaction<Database>) => Promise<void> | void

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
