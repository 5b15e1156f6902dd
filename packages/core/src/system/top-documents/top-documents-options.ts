import { z } from 'zod'

/** The options of `topDocuments`. */
export const topDocumentsOptions = z
  .strictObject({
    /** First moment, in wall-clock time. @default as far back as there are raw page views */
    from: z.date().optional().describe('first moment, in wall-clock time'),
    /** First moment that is too late, in wall-clock time. @default none */
    to: z.date().optional().describe('first moment that is too late, in wall-clock time'),
    /** `BacoAppLog.App` of the applications that show a document, in upper or lower case; the product's names are not public. */
    apps: z
      .array(z.string().trim().min(1).max(80))
      .min(1)
      .max(100)
      .readonly()
      .default(['DocView.asp', 'DocView.aspx'])
      .describe('BacoAppLog.App of the applications that show a document'),
    /** Documents listed. */
    count: z.int().min(1).max(1_000).default(100).describe('documents listed'),
    /** `BacoAppLog.HumresID` of visitors who are nobody, such as the guest. */
    publicPersons: z.array(z.int()).min(1).max(100).readonly().default([0]).describe('BacoAppLog.HumresID of visitors who are nobody'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, { path: ['to'], error: 'must be later than from' })
