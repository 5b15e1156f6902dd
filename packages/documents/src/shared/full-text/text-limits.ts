import { z } from 'zod'

/** Limits on what is read of one entity. */
export const textLimits = z.strictObject({
  /** Characters of one text; what is beyond is not indexed. */
  textLength: z.int().min(1).max(100_000_000).default(2_000_000),
  /** Bytes of one attached file; larger ones are passed over. */
  attachmentBytes: z.int().min(1).max(1_000_000_000).default(50_000_000),
})

/** Values of {@link textLimits} with defaults filled in. */
export type TextLimits = z.output<typeof textLimits>
