import type { Database } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import type { QueryWords } from '../shared/full-text/query/parse-query.ts'
import { queryLeaves } from '../shared/full-text/query/query-leaves.ts'
import type { QueryNode } from '../shared/full-text/query/query-node.ts'

/**
 * Lets each word that is looked for stand for its synonyms too (`WordSynonyms`, groups made by users; spec documents §B3.3).
 * Words of phrases, prefixes and words that must not be there stay as they are.
 */
export async function expandSynonyms(db: Kysely<Database>, expression: QueryNode, words: Pick<QueryWords, 'fold'>): Promise<QueryNode> {
  const looked = queryLeaves(expression).flatMap(({ node, wanted }) => (wanted && node.kind === 'word' ? [node.word] : []))
  if (looked.length === 0) return expression
  const rows = await db
    .selectFrom('Words as w')
    .innerJoin('WordSynonyms as s', 's.Word', 'w.ID')
    .innerJoin('WordSynonyms as o', 'o.SynonymGroup', 's.SynonymGroup')
    .innerJoin('Words as v', 'v.ID', 'o.Word')
    .select(['w.Word as word', 'v.Word as synonym'])
    .where('w.Word', 'in', looked)
    .execute()
  const synonyms = new Map<string, Set<string>>()
  for (const { word, synonym } of rows) {
    const key = words.fold(word)[0] ?? word
    const others = synonyms.get(key) ?? new Set()
    for (const other of words.fold(synonym)) if (other !== key) others.add(other)
    synonyms.set(key, others)
  }
  return synonyms.size === 0 ? expression : expand(expression, synonyms)
}

function expand(node: QueryNode, synonyms: ReadonlyMap<string, ReadonlySet<string>>): QueryNode {
  switch (node.kind) {
    case 'word': {
      const others = [...(synonyms.get(node.word) ?? [])]
      return others.length === 0 ? node : { kind: 'or', nodes: [node, ...others.map((word) => ({ kind: 'word', word }) as const)] }
    }
    case 'and':
    case 'or':
      return { kind: node.kind, nodes: node.nodes.map((inner) => expand(inner, synonyms)) }
    case 'prefix':
    case 'phrase':
    case 'not':
      return node
  }
}
