import { z } from 'zod'

/** Options of `createImportTemplate`, as they are checked. */
export const templateOptions = z.strictObject({
  division: z.string('the code of a division').trim().min(1, 'the code of a division').max(3, 'at most 3 characters'),
  file: z.string('the path of the workbook to write').min(1, 'the path of the workbook to write'),
  language: z.enum(['en', 'nl'], "'en' or 'nl'").default('en'),
  signal: z.instanceof(AbortSignal, { error: 'an AbortSignal' }).optional(),
})
