import type { QueryNode } from './query-node.ts'

/** An expression without phrases that finds at least what the given one finds. */
export interface RelaxedQuery {
  /** Undefined when nothing is left that could narrow the answer. */
  readonly expression: QueryNode | undefined
  /** Whether it finds exactly the same. */
  readonly exact: boolean
}

/**
 * Takes the phrases out of an expression, for an index that knows no positions: a phrase becomes all of its words, and a
 * phrase that must not occur is left out, since its words may well occur apart.
 */
export function relaxPhrases(node: QueryNode): RelaxedQuery {
  switch (node.kind) {
    case 'word':
    case 'prefix':
      return { expression: node, exact: true }
    case 'phrase':
      return { expression: { kind: 'and', nodes: node.words.map((word) => ({ kind: 'word', word })) }, exact: false }
    case 'not': {
      const inner = relaxPhrases(node.node)
      return inner.exact ? { expression: node, exact: true } : { expression: undefined, exact: false }
    }
    case 'and':
    case 'or': {
      const parts = node.nodes.map(relaxPhrases)
      const exact = parts.every((part) => part.exact)
      const nodes = parts.flatMap(({ expression }) => expression ?? [])
      // One branch of an alternative that anything may satisfy makes the whole of it satisfied.
      const open = nodes.length === 0 || (node.kind === 'or' && nodes.length < parts.length)
      return { expression: open ? undefined : { kind: node.kind, nodes }, exact }
    }
  }
}
