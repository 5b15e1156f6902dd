import { z } from 'zod'
import { entityKinds } from '../shared/full-text/entity-kind.ts'
import type { TextIndex } from '../shared/full-text/text-index.ts'
import { textLimits } from '../shared/full-text/text-limits.ts'
import { wordTableCodes } from '../shared/full-text/word-tables/word-table-codes.ts'
import { rightsCodes } from './rights-codes.ts'

/** Options of `searchFullText`. */
export const searchOptions = z.strictObject({
  /** What to look for: words, `"a phrase"`, `begin*`, `OR`, `NOT` or `-`, brackets. */
  query: z.string().min(1).max(1_000),
  /** The person who searches: user id (`humres.usr_id`) or number (`res_id`). There is no default. */
  as: z.union([z.string().min(1).max(255), z.int()]),
  /** Where to look. */
  entities: z
    .array(z.enum(entityKinds))
    .min(1)
    .default([...entityKinds]),
  /** First result, from 0. */
  offset: z.int().min(0).max(100_000).default(0),
  /** Results at most. */
  limit: z.int().min(1).max(100).default(20),
  /** Characters of a snippet, about; 0 for none. */
  snippetLength: z.int().min(0).max(2_000).default(200),
  /** Also looks into attached files, for phrases and snippets; the files of the results are then read again. */
  attachments: z.boolean().default(false),
  /** Entities looked at to count the results; with more the total is a lower bound. */
  maxExamined: z.int().min(1).max(1_000_000).default(2_000),
  /** Which of the product's tables to ask. */
  tables: z.enum(['references', 'classic']).default('references'),
  /** Another index to ask in place of the product's tables. */
  index: z
    .custom<TextIndex>(
      (value) => typeof value === 'object' && value !== null && 'query' in value && typeof value.query === 'function',
      'must be an index as the open…Index functions make them',
    )
    .optional(),
  /** Limits on what is read of one entity for phrases and snippets. */
  limits: textLimits.prefault({}),
  /** Values in the word tables that the vendor does not document. */
  codes: wordTableCodes.prefault({}),
  /** Values that decide who may see what, which the vendor does not document. */
  rights: rightsCodes.prefault({}),
  /** Stops the search. */
  signal: z.instanceof(AbortSignal).optional(),
})

/** Options of `searchFullText` as a caller gives them. */
export type SearchOptions = z.input<typeof searchOptions>
