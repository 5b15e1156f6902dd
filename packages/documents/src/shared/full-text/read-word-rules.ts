import type { Database } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import { tokenise } from '../text/tokenise.ts'
import type { QueryWords } from './query/parse-query.ts'

/** How the texts of an installation become words. */
export interface WordRules extends QueryWords {
  /** The words of a text that are indexed, in order. */
  indexed(text: string): readonly string[]
}

/**
 * Reads the noise words of the installation (`NoiseWords`). They count in every language: which of several languages a text
 * is in, a search cannot know.
 */
export async function readWordRules(db: Kysely<Database>): Promise<WordRules> {
  const rows = await db.selectFrom('NoiseWords').select('Word').execute()
  const noise = new Set(rows.flatMap(({ Word }) => fold(Word)))
  const isIndexed = (word: string): boolean => !noise.has(word)
  return { fold, isIndexed, indexed: (text) => fold(text).filter(isIndexed) }
}

function fold(text: string): readonly string[] {
  return Array.from(tokenise(text), ({ word }) => word)
}
