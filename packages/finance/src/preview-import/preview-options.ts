import { z } from 'zod'

/** Options of `previewImport`, as they are checked. */
export const previewOptions = z.strictObject({
  file: z.union([z.string().min(1), z.instanceof(Uint8Array)], 'the path of a workbook, or its bytes'),
  mode: z.enum(['actual', 'budget'], "'actual' or 'budget'"),
  sampleRows: z
    .int('a whole number from 0 to 1000')
    .min(0, 'a whole number from 0 to 1000')
    .max(1000, 'a whole number from 0 to 1000')
    .default(20),
  maxRows: z
    .int('a whole number from 1 to 1048576')
    .min(1, 'a whole number from 1 to 1048576')
    .max(1_048_576, 'a whole number from 1 to 1048576')
    .default(1000),
  maxProblems: z
    .int('a whole number from 0 to 10000')
    .min(0, 'a whole number from 0 to 10000')
    .max(10_000, 'a whole number from 0 to 10000')
    .default(100),
  locale: z.strictObject({ decimal: z.enum(['.', ','], "'.' or ','") }).default({ decimal: '.' }),
  groupBy: z.enum(['period', 'file'], "'period' or 'file'").default('period'),
  createMissingAccounts: z.boolean('true or false').default(true),
  requireBalanced: z.boolean('true or false').default(true),
  scenario: z.string().trim().min(1, 'the code of a budget scenario').max(8, 'at most 8 characters').optional(),
  defaultCostUnit: z.string().trim().min(1, 'the code of a cost unit').max(8, 'at most 8 characters').optional(),
  documentDivision: z.string().trim().min(1, 'the code of a division').max(3, 'at most 3 characters').optional(),
  periodClosedValue: z.boolean('true or false').default(true),
  signal: z.instanceof(AbortSignal, { error: 'an AbortSignal' }).optional(),
})
