import type { Database } from '@synergy-jobs/core'
import { takeRows } from '@synergy-jobs/core/internal'
import { type Kysely, sql } from 'kysely'
import { closestWords } from '../closest-words.ts'
import { beginsAlike } from './begins-alike.ts'

/** Words looked at for one misspelt word: the most used ones that begin alike. */
const maxCandidates = 2_000

/** Finds used words near to a misspelt one, among the most used that begin alike. */
export async function similarReferencedWords(db: Kysely<Database>, word: string): Promise<readonly string[]> {
  const query = db
    .selectFrom('Words as w')
    .select(['w.Word'])
    .where(beginsAlike(sql<string>`w.Word`, word))
    .where('w.UsedCount', '>', 0)
    .orderBy('w.UsedCount', 'desc')
    .orderBy('w.Word')
  const rows = await takeRows(query, maxCandidates).execute()
  return closestWords(
    word,
    rows.map((row) => row.Word),
  )
}
