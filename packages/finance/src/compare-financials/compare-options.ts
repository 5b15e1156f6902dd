import { connectionOption, credentialsOption, invalidOption, serverOptions } from '@synergy-jobs/core/internal'
import { z } from 'zod'
import { compareCodes } from './compare-codes.ts'

const division = z.string().trim().min(1).max(3)
const year = z.int().min(1900).max(2100)
/** Every code of `gbkmut.transtype` but budget, which is never compared. */
const ledgerTypes = ['N', 'C', 'P', 'I', 'F', 'E', 'O', 'X', 'V'] as const

/** The options of `compareFinancials` (spec finance §4.1). */
export const compareOptions = z.strictObject({
  /** Divisions to compare: `/C:` of the original, and like there no default. */
  divisions: z.array(division).min(1).max(1_000).readonly().describe('divisions to compare'),
  /** How the back offices are reached. Where a division has no connection of its own, its card (`bedryf`) names server and database. */
  backOffice: z
    .strictObject({
      /** How to log in to the servers that cards and `connections` name; a connection string has its own login. That on the card is never used. */
      credentials: credentialsOption.optional().describe('login for the back offices; secrets by reference'),
      /** What else is needed to reach the servers that the cards name. */
      server: serverOptions.default({}).describe('port, encryption and the like for the servers that the division cards name'),
      /** Connections by division, in place of what the cards say. */
      connections: z.record(division, connectionOption).default({}).describe('connections by division, in place of the division cards'),
    })
    .prefault({})
    .describe('how the back offices are reached'),
  /** Only these financial years. @default all */
  years: z.array(year).min(1).max(200).readonly().optional().describe('financial years to compare'),
  /** Largest difference of a total, in the currency of the division, that is none. Totals are rounded to the currency first. */
  tolerance: z.number().min(0).max(1_000_000).default(0.005).describe('largest difference of a total that is none'),
  /** Kinds of entries that count (`gbkmut.transtype`); budget never does. */
  transTypes: z
    .array(z.enum(ledgerTypes))
    .min(1)
    .readonly()
    .default(['N', 'C', 'P', 'I', 'F'])
    .describe('gbkmut.transtype of entries that count'),
  /** What to do with a total that is zero on the one side and has no lines on the other. */
  zeroTotals: z.enum(['ignore', 'report']).default('ignore').describe('what to do with totals of zero that only one side has'),
  /** When to write the result document: when the outcome is another than the one in the last document, at every run, or not at all. */
  createDocument: z.enum(['changed', 'always', 'never']).default('changed').describe('when to write the result document'),
  /** Type of the result document (`BacoDiscussions.Type`): Financial settings, Import: Check, Document: Type. Needed unless there is no document. */
  documentType: z.int().min(1).optional().describe('type of the result document'),
  /** Days after which the result document may be deleted. @default those of the document type */
  documentExpiryDays: z.int().min(1).max(36_500).optional().describe('days after which the result document may be deleted'),
  /** Differences, waiting entries and missing accounts that are listed for a division; all are counted. */
  maxDifferencesListed: z.int().min(0).max(20_000).default(1_000).describe('differences listed for a division; all are counted'),
  /** Entries that are listed behind each of the first fifty differences; 0 looks for none. */
  maxEntriesListed: z.int().min(0).max(1_000).default(10).describe('entries listed behind a difference'),
  /** Workbook to make of the outcome; also in a dry run, since files are no change of the database. */
  output: z
    .strictObject({
      /** Folder for the workbook; made when it is missing. */
      directory: z.string().min(1).describe('folder for the workbook'),
      /** Name of the workbook. @default `financial-check-<date>-<time>.xlsx` */
      fileName: z
        .string()
        .regex(/^[^\\/:*?"<>|]{1,200}\.xlsx$/i, 'must be a file name that ends in .xlsx')
        .optional()
        .describe('name of the workbook'),
    })
    .optional()
    .describe('workbook to make of the outcome'),
  /** Undocumented values, see `compareCodes`. */
  codes: compareCodes.prefault({}).describe('undocumented values that an installation may replace'),
})

/** The job's own options with defaults filled in. */
export type CompareOptions = z.output<typeof compareOptions>

/**
 * Checks what the schema cannot say.
 *
 * @throws JobError `invalid-options`
 */
export function checkCompareOptions(options: CompareOptions): void {
  const { createDocument, documentType, divisions, backOffice } = options
  if (createDocument !== 'never' && documentType === undefined) {
    const allowed = "name the document type that the financial settings hold under Import: Check, or set createDocument to 'never'"
    throw invalidOption('compareFinancials', 'documentType', null, allowed)
  }
  const seen = new Set<string>()
  for (const name of divisions) {
    if (seen.has(name.toUpperCase())) throw invalidOption('compareFinancials', 'divisions', name, 'each division once')
    seen.add(name.toUpperCase())
  }
  const astray = Object.keys(backOffice.connections).find((name) => !seen.has(name.toUpperCase()))
  if (astray !== undefined) {
    throw invalidOption('compareFinancials', 'backOffice.connections', astray, 'connections of the divisions to compare')
  }
}
