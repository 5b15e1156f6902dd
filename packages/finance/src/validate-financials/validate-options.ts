import type { Database } from '@synergy-jobs/core'
import { invalidOption } from '@synergy-jobs/core/internal'
import type { Transaction } from 'kysely'
import { z } from 'zod'
import { checkIds } from './checks/check-settings.ts'
import { entryChecks } from './checks/entry-checks.ts'
import { lineChecks } from './checks/line-checks.ts'
import type { LedgerPeriod } from './join-periods.ts'
import { validateCodes } from './validate-codes.ts'

const code = (maxLength: number) => z.string().trim().min(1).max(maxLength)
const tolerance = z.number().min(0).max(1_000)

/**
 * Is told in which periods a transaction posts or replaces rows of the ledger, before it commits. What it writes through `trx` is
 * written exactly when the ledger is; what it does elsewhere may be done again when the transaction is repeated. When it throws,
 * nothing of the transaction is posted and the run fails.
 */
export type PostingListener = (periods: readonly LedgerPeriod[], trx: Transaction<Database>) => Promise<void> | void

/** The options of `validateFinancials` (spec finance §1.1). */
export const validateOptions = z.strictObject({
  /** Only these divisions; pending rows of others are left alone. @default all */
  divisions: z.array(code(3)).min(1).max(1_000).readonly().optional().describe('divisions to validate for'),
  /** Only entries with a row of one of these origins (`oorsprong`). @default all */
  origins: z.array(z.string().length(1)).min(1).max(50).readonly().optional().describe('origins of entries to validate'),
  /** Validates entries again that were rejected before, and were not corrected or set back to in process. */
  retryRejected: z.boolean().default(false).describe('validate rejected entries again'),
  /** What happens when the ledger has the entry number: the earlier version is replaced, or the entry rejected. */
  onDuplicateEntry: z.enum(['replace', 'reject']).default('replace').describe('what happens to entry numbers that the ledger has'),
  /** Difference between debit and credit that an entry may have, in division currency. */
  balanceTolerance: tolerance.default(0.005).describe('difference between debit and credit that an entry may have'),
  /** Difference in central currency that is put on the largest line; more rejects the entry. */
  centralTolerance: tolerance.default(0.05).describe('difference in central currency that is put on the largest line'),
  /** Difference between the amount in entry currency times its rate and the amount in division currency. */
  rateTolerance: tolerance.default(0.005).describe('difference that an amount times its rate may have'),
  /** What happens to amounts with more decimals than their currency. */
  excessDecimals: z.enum(['refuse', 'round']).default('refuse').describe('what happens to amounts with more decimals than their currency'),
  /** What happens to entries in closed periods. */
  closedPeriods: z.enum(['reject', 'allow']).default('reject').describe('what happens to entries in closed periods'),
  /** Rejects entries on accounts that are linked to no corporate account, instead of a warning. */
  requireCorporateLink: z.boolean().default(false).describe('reject entries on accounts without corporate account'),
  /** Whether a failed check rejects the entry, is only a warning, or is not looked for. Checks that posting relies on stay errors. */
  severities: z
    .partialRecord(z.enum(checkIds), z.enum(['error', 'warning', 'off']))
    .default({})
    .describe('what a failed check does, by its number'),
  /** Keeps `Balance` up to date; without it, call `rebuildBalances` afterwards. */
  updateBalances: z.boolean().default(true).describe('keep Balance up to date'),
  /** Central currency of rows that name none. @default the division's `PresentationCurrency`, else its own currency */
  centralCurrency: code(3).optional().describe('central currency of rows that name none'),
  /** Whether amounts in division currency are multiplied by the rate or divided by it (spec finance §8.7). */
  rateNotation: z.enum(['multiply', 'divide']).default('multiply').describe('how rates to central currency are noted'),
  /** Cost unit of rows that name none; no column of `bedryf` holds such a default. */
  defaultCostUnit: code(8).optional().describe('cost unit of rows that name none'),
  /** Is told which years and periods change, e.g. to recalculate indicators of them (spec finance §1.3 step 10). */
  onPosted: z
    .custom<PostingListener>((value) => typeof value === 'function', 'must be a function')
    .optional()
    .describe('is told which years and periods change'),
  /** Undocumented values, see `validateCodes`. */
  codes: validateCodes.prefault({}).describe('undocumented values that an installation may replace'),
})

/** The job's own options with defaults filled in. */
export type ValidateOptions = z.output<typeof validateOptions>

/**
 * Checks what the schema cannot say: severities of checks that posting relies on, and statuses that mean two things.
 *
 * @throws JobError `invalid-options`
 */
export function checkValidateOptions({ severities, codes }: ValidateOptions): void {
  for (const { id, fixed } of [...lineChecks, ...entryChecks]) {
    if (fixed === true && severities[id] !== undefined && severities[id] !== 'error')
      throw invalidOption('validateFinancials', 'severities', `${id}: ${severities[id]}`, 'posting relies on this check; leave it out')
  }
  const statuses = [codes.inProcess, codes.rejectedClosed, codes.rejectedIncomplete, codes.rejectedOther]
  if (statuses.slice(1).includes(codes.inProcess))
    throw invalidOption('validateFinancials', 'codes', statuses.join(', '), 'inProcess must differ from the statuses of rejected entries')
}
