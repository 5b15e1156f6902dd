import { z } from 'zod'

const moment = z.date()

/** The options of `readProcessReport`. */
export const reportOptions = z
  .strictObject({
    /** Name of a job, or of a program as it stands in the log. */
    job: z.string().trim().min(1).max(60).optional().describe('job, or program as it stands in the log'),
    /** Number or user id of the person that runs work as. */
    person: z
      .union([z.int(), z.string().trim().min(1)])
      .optional()
      .describe('number or user id of the person that runs work as'),
    /** First moment, in wall-clock time. */
    from: moment.optional().describe('first moment, in wall-clock time'),
    /** First moment that is too late, in wall-clock time. */
    to: moment.optional().describe('first moment that is too late, in wall-clock time'),
    /** Only runs with a row of this kind. */
    type: z.enum(['start', 'info', 'warning', 'error', 'end']).optional().describe('only runs with a row of this kind'),
    /** Runs of a page. */
    pageSize: z.int().min(1).max(100_000).default(200).describe('runs of a page'),
    /** Where the page begins: `next` of the page before. */
    after: z
      .object({
        before: z.int(),
        open: z
          .array(
            z.object({
              group: z.string(),
              runId: z.string().exactOptional(),
              ended: z.boolean(),
              patient: z.boolean(),
              oldest: z.number(),
              newest: z.number(),
            }),
          )
          .readonly(),
      })
      .optional()
      .describe('where the page begins'),
    /** Rejections of each run that are taken from the run store. */
    maxRejections: z.int().min(0).max(100_000).default(100).describe('rejections of each run'),
    /** Stops the reading. */
    signal: z.instanceof(AbortSignal).optional().describe('stops the reading'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, { path: ['to'], error: 'must be later than from' })
