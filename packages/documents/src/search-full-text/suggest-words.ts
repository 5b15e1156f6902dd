import { queryLeaves } from '../shared/full-text/query/query-leaves.ts'
import type { QueryNode } from '../shared/full-text/query/query-node.ts'
import { collectHits, type HitSearch } from './collect-hits.ts'
import type { WordSuggestion } from './search-result.ts'

/** Proposals for one word at most. */
const maxProposals = 3
/** Entities looked at for one proposal. A word that only stands beyond them is not proposed. */
const maxDepth = 1_000

/**
 * Proposes words of the index for words that find nothing ("do you mean", spec documents §B3.3). A word is only proposed when
 * the person may see an entity with it: the words of hidden documents are hidden too.
 */
export async function suggestWords(
  search: Omit<HitSearch, 'expression' | 'matching'>,
  asked: QueryNode,
): Promise<readonly WordSuggestion[]> {
  const suggestions: WordSuggestion[] = []
  const words = queryLeaves(asked).flatMap(({ node, wanted }) => (wanted && node.kind === 'word' ? [node.word] : []))
  // A search has few words, and only those without a result come here.
  for (const word of words) {
    if (await finds(search, word)) continue
    const instead: string[] = []
    for (const candidate of await search.index.similarWords(word)) {
      if (await finds(search, candidate)) instead.push(candidate)
      if (instead.length === maxProposals) break
    }
    if (instead.length > 0) suggestions.push({ word, instead })
  }
  return suggestions
}

async function finds(search: Omit<HitSearch, 'expression' | 'matching'>, word: string): Promise<boolean> {
  const { hits } = await collectHits({ ...search, expression: { kind: 'word', word } }, { offset: 0, limit: 1, maxExamined: 1, maxDepth })
  return hits.length > 0
}
