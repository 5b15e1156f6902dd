import { z } from 'zod'
import { accountCodes } from './account-codes.ts'
import { changeLogCodes } from './change-log-codes.ts'

/** Options that both account jobs take. */
export const commonAccountOptions = {
  /** The day that counts as today, `YYYY-MM-DD`. Left out: the installation's date at the start of the run. */
  asOf: z.iso
    .date()
    .refine((date) => date >= '1900-01-01' && date <= '9999-12-30', 'a date from 1900-01-01 to 9999-12-30')
    .optional()
    .describe('the day that counts as today'),
  /** Only accounts of these divisions (`cicmpy.Administration`). Left out: all. */
  divisions: z
    .array(z.string().regex(/^\S{1,3}$/, 'a division code of 1 to 3 characters'))
    .min(1)
    .max(1_000)
    .readonly()
    .optional()
    .describe('divisions whose accounts are looked at'),
  /** A contract whose final date is today still counts as active (spec crm §2.3 rule 4). */
  finalDateCountsAsActive: z.boolean().default(false).describe('a contract still runs on its final date'),
  /** Changes listed in the result; all are counted. */
  maxChanges: z.int().min(0).max(100_000).default(1_000).describe('changes listed in the result; all are counted'),
  /** GUIDs of the account card's change log; left out, no rows are written there. */
  changeLog: changeLogCodes.optional().describe('GUIDs of the change log of account cards'),
  /** Undocumented values, see `accountCodes`. */
  codes: accountCodes.prefault({}).describe('undocumented values that an installation may replace'),
} as const
