import { evaluateQuery } from '../query/evaluate-query.ts'
import { queryLeaves } from '../query/query-leaves.ts'
import type { QueryNode } from '../query/query-node.ts'
import { relaxPhrases } from '../query/relax-phrases.ts'
import type { IndexHit, IndexQuery } from '../text-index.ts'
import type { FlexEntity, FlexStore } from './flex-store.ts'

/** Asks FlexSearch for each word by itself, and puts the answers together in sets. */
export function queryFlex(store: FlexStore, query: IndexQuery): readonly IndexHit[] {
  const { expression } = relaxPhrases(query.expression)
  if (expression === undefined) return []
  const answers = new Map<string, ReadonlySet<number>>()
  const find = (word: string): ReadonlySet<number> => {
    const known = answers.get(word) ?? new Set(store.index.search(word, { limit: Math.max(1, store.byNumber.size) }) as readonly number[])
    answers.set(word, known)
    return known
  }
  const found = evaluateQuery<ReadonlySet<number>>(expression, {
    leaf: (leaf) => union(wordsOf(store, leaf).map(find)),
    all: (sets) => sets.reduce((all, set) => new Set([...all].filter((n) => set.has(n)))),
    any: union,
    without: (set, excluded) => new Set([...set].filter((n) => !excluded.has(n))),
  })
  const scores = scoresOf(store, expression, find)
  const hits = [...found].flatMap((n) => {
    const entity = store.byNumber.get(n)
    return entity !== undefined && isWanted(entity, query) ? [{ kind: entity.kind, id: entity.id, score: scores.get(n) ?? 0 }] : []
  })
  hits.sort((a, b) => b.score - a.score || order(a.kind, b.kind) || order(a.id, b.id))
  return hits.slice(query.offset, query.offset + query.limit)
}

function isWanted({ kind, level }: FlexEntity, { kinds, maxSecurityLevel }: IndexQuery): boolean {
  return level <= maxSecurityLevel && kinds.includes(kind)
}

/** Each word that was looked for counts, the more the earlier the entity comes in FlexSearch's own order for it. */
function scoresOf(store: FlexStore, expression: QueryNode, find: (word: string) => ReadonlySet<number>): ReadonlyMap<number, number> {
  const scores = new Map<number, number>()
  for (const { node, wanted } of queryLeaves(expression)) {
    if (!wanted) continue
    for (const word of wordsOf(store, node)) {
      const answer = find(word)
      let place = 0
      for (const n of answer) scores.set(n, (scores.get(n) ?? 0) + 2 - place++ / answer.size)
    }
  }
  return scores
}

function wordsOf(store: FlexStore, leaf: QueryNode): readonly string[] {
  if (leaf.kind === 'word') return [leaf.word]
  return leaf.kind === 'prefix' ? [...store.words].filter((word) => word.startsWith(leaf.prefix)) : []
}

function union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set(sets.flatMap((set) => [...set]))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
