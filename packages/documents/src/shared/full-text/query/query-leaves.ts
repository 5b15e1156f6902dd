import type { QueryNode } from './query-node.ts'

/** A word or prefix of an expression, and whether it is looked for or excluded. */
export interface QueryLeaf {
  readonly node: Extract<QueryNode, { readonly kind: 'word' | 'prefix' }>
  readonly wanted: boolean
}

/** Lists the words and prefixes of an expression, each once for each side it is on; phrases count as their words. */
export function queryLeaves(node: QueryNode, wanted = true): readonly QueryLeaf[] {
  const leaves = new Map<string, QueryLeaf>()
  for (const leaf of everyLeaf(node, wanted)) leaves.set(`${leaf.wanted} ${JSON.stringify(leaf.node)}`, leaf)
  return [...leaves.values()]
}

function* everyLeaf(node: QueryNode, wanted: boolean): Generator<QueryLeaf> {
  switch (node.kind) {
    case 'word':
    case 'prefix':
      yield { node, wanted }
      return
    case 'phrase':
      for (const word of node.words) yield { node: { kind: 'word', word }, wanted }
      return
    case 'not':
      yield* everyLeaf(node.node, !wanted)
      return
    case 'and':
    case 'or':
      for (const inner of node.nodes) yield* everyLeaf(inner, wanted)
  }
}
