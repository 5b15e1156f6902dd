import { z } from 'zod'
import { entityKinds } from '../shared/full-text/entity-kind.ts'
import type { TextIndex } from '../shared/full-text/text-index.ts'
import { textLimits } from '../shared/full-text/text-limits.ts'
import type { WordScore } from '../shared/full-text/word-score.ts'
import { wordTableCodes } from '../shared/full-text/word-tables/word-table-codes.ts'

/** Options of `indexFullText`, without the common ones. */
export const fullTextOptions = z.strictObject({
  /** What to index: documents, requests or both (`/O:1`, `/O:2`, none). */
  entities: z
    .array(z.enum(entityKinds))
    .min(1)
    .refine((kinds) => new Set(kinds).size === kinds.length, 'must not name a kind twice')
    .default([...entityKinds])
    .describe('documents, requests or both'),
  /** Reads everything again instead of what changed since the last run. */
  full: z.boolean().default(false).describe('read everything again'),
  /** Also reads attached files. */
  attachments: z.boolean().default(false).describe('also read attached files'),
  /** Milliseconds after which the run ends after the transaction at hand; the next one goes on there. */
  maxDurationMs: z.int().min(1).optional().describe('milliseconds after which the run ends; the next one goes on there'),
  /** How long before the last run to look again: a change is committed later than it is dated. */
  overlapMs: z.int().min(0).max(86_400_000).default(300_000).describe('milliseconds before the last run to look at again'),
  /** Which of the product's tables to fill: `Words` and `WordReferences`, or the classic `DocumentWords` and `RequestWords`. */
  tables: z.enum(['references', 'classic']).default('references').describe('Words and WordReferences, or the classic tables'),
  /** Another index to fill in place of the product's tables, e.g. `openSqliteIndex({ file })`. */
  index: z
    .custom<TextIndex>(
      (value) => typeof value === 'object' && value !== null && 'stage' in value && typeof value.stage === 'function',
      'must be an index as the open…Index functions make them',
    )
    .optional()
    .describe('another index to fill in place of the tables of the product'),
  /** Weight of a word in an entity. */
  score: z
    .custom<WordScore>((value) => typeof value === 'function', 'must be a function')
    .optional()
    .describe('weight of a word in an entity'),
  /** Limits on what is read of one entity. */
  limits: textLimits.prefault({}).describe('limits on what is read of one entity'),
  /** Values that the vendor does not document. */
  codes: wordTableCodes.prefault({}).describe('values that the vendor does not document'),
})

/** Parsed options of `indexFullText`. */
export type FullTextOptions = z.output<typeof fullTextOptions>
