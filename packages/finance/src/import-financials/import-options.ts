import { invalidOption } from '@synergy-jobs/core/internal'
import { z } from 'zod'
import { importCodes } from './import-codes.ts'

const code = (maxLength: number) => z.string().trim().min(1).max(maxLength)
const categories = z.array(code(30)).min(1).readonly()

/**
 * The options of `importFinancials`. Exactly one of `files` and `documents` names the source.
 */
export const importOptions = z.strictObject({
  /** Paths of the workbooks to import; `mode` goes with them. */
  files: z.array(z.string().min(1)).min(1).max(10_000).readonly().optional().describe('workbooks to import'),
  /** What the files hold. */
  mode: z.enum(['actual', 'budget']).optional().describe('what the files hold'),
  /** Imports the sheets attached to open documents of these categories (`BacoDiscussions.Category`). */
  documents: z
    .strictObject({
      /** Categories of documents with actual figures. */
      actual: categories.optional().describe('categories of documents with actual figures'),
      /** Categories of documents with budget figures. */
      budget: categories.optional().describe('categories of documents with budget figures'),
      /** Only documents of these types (`BacoDiscussions.Type`). */
      documentTypes: z.array(z.int()).min(1).readonly().optional().describe('document types'),
    })
    .optional()
    .describe('categories of the documents whose sheets are imported'),
  /** Only these divisions; sheets of others are passed over. */
  divisions: z.array(code(3)).min(1).readonly().optional().describe('divisions to import for'),
  /** Budget scenario of all sheets. @default the division's own (`bedryf.BudgetScenario`) */
  scenario: code(8).optional().describe('budget scenario'),
  /** Creates accounts that the sheet describes and the division lacks. */
  createMissingAccounts: z.boolean().default(true).describe('create accounts that the division lacks'),
  /** Notation of amounts that are text; number cells need none. */
  locale: z
    .strictObject({ decimal: z.enum([',', '.']) })
    .default({ decimal: '.' })
    .describe('notation of amounts that are text'),
  /** Refuses a year and period of actual figures whose debit and credit differ. */
  requireBalanced: z.boolean().default(true).describe('refuse periods whose debit and credit differ'),
  /** Archives a document once all its sheets are imported. */
  archiveOnSuccess: z.boolean().default(true).describe('archive a document once it is imported'),
  /** What becomes one entry: a year and period of a sheet, or the sheet. */
  groupBy: z.enum(['period', 'file']).default('period').describe('what becomes one entry'),
  /** What is refused for one wrong row: the file, or the entry it lies in. */
  atomicity: z.enum(['file', 'entry']).default('file').describe('what is refused for one wrong row'),
  /** Where budget figures go (spec finance §2.6 Q2). */
  budgetTarget: z.enum(['pending', 'budgets', 'ledger']).default('pending').describe('where budget figures go'),
  /** What becomes of content that was imported before: passed over, or imported once more. */
  repeat: z.enum(['skip', 'import']).default('skip').describe('what becomes of content that was imported before'),
  /** Whether a corrected budget takes the place of the one imported before from the same file or document, or is added to it. */
  onBudgetRepeat: z.enum(['replace', 'add']).default('replace').describe('whether a corrected budget replaces or adds'),
  /** Cost unit of rows that name none; no column of `bedryf` holds such a default. */
  defaultCostUnit: code(8).optional().describe('cost unit of rows that name none'),
  /** Workbooks to make of sheets with problems; also in a dry run, since files are no change of the database. */
  output: z
    .strictObject({
      /** Folder for the workbooks; made when it is missing. Files of the same name are overwritten. */
      directory: z.string().min(1).describe('folder for the workbooks'),
      /** Writes the refused rows in template layout, ready to correct and import again. */
      rejects: z.boolean().default(true).describe('write the refused rows'),
      /** Writes a copy of the sheet with the problems marked. */
      annotated: z.boolean().default(false).describe('write a copy with the problems marked'),
      /** Language of headers and hints that the workbooks add. */
      language: z.enum(['en', 'nl']).default('en').describe('language of the workbooks'),
    })
    .optional()
    .describe('workbooks to make of sheets with problems'),
  /** Undocumented values, see `importCodes`. */
  codes: importCodes.prefault({}).describe('undocumented values that an installation may replace'),
})

/** The job's own options with defaults filled in. */
export type ImportOptions = z.output<typeof importOptions>

/**
 * Checks what the schema cannot say: one source, and what belongs to it.
 *
 * @throws JobError `invalid-options`
 */
export function checkImportOptions(options: ImportOptions): void {
  const { files, mode, documents } = options
  if ((files === undefined) === (documents === undefined)) {
    throw invalidOption('importFinancials', 'files', files?.length ?? null, 'give either files (with mode) or documents, and not both')
  }
  if (files !== undefined && mode === undefined)
    throw invalidOption('importFinancials', 'mode', null, "'actual' or 'budget' goes with files")
  if (documents === undefined) return
  if (mode !== undefined) throw invalidOption('importFinancials', 'mode', mode, 'the category of a document decides; leave mode out')
  const { actual = [], budget = [] } = documents
  if (actual.length + budget.length === 0) {
    throw invalidOption('importFinancials', 'documents', null, 'name at least one category in documents.actual or documents.budget')
  }
  const budgets = new Set(budget.map((name) => name.toLowerCase()))
  const both = actual.find((name) => budgets.has(name.toLowerCase()))
  if (both !== undefined) throw invalidOption('importFinancials', 'documents', both, 'a category holds actual or budget figures, not both')
}
