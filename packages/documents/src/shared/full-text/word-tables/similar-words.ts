import type { Database } from '@synergy-jobs/core'
import { takeRows } from '@synergy-jobs/core/internal'
import type { Kysely } from 'kysely'
import { closestWords } from '../closest-words.ts'
import { likePrefix } from './compile-condition.ts'

/** Words looked at for one misspelt word: the most used ones that begin alike. */
const maxCandidates = 2_000

/** Finds used words near to a misspelt one: among those that begin with its first letter, or with its second where the first is a slip. */
export async function similarReferencedWords(db: Kysely<Database>, word: string): Promise<readonly string[]> {
  const letters = [...word]
  const begins = [...new Set(letters.slice(0, 2))]
  const query = db
    .selectFrom('Words as w')
    .select(['w.Word'])
    .where((e) => e.or(begins.map((letter) => e('w.Word', 'like', e.val(likePrefix(letter))))))
    .where('w.UsedCount', '>', 0)
    .orderBy('w.UsedCount', 'desc')
    .orderBy('w.Word')
  const rows = await takeRows(query, maxCandidates).execute()
  return closestWords(
    word,
    rows.map((row) => row.Word),
  )
}
