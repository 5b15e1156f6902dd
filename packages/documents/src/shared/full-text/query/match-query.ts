import type { IndexField } from '../index-entry.ts'
import type { QueryNode } from './query-node.ts'

/** Tells whether an entity matches, by looking at its words one by one: what every index must agree with. */
export function matchQuery(node: QueryNode, fields: readonly Pick<IndexField, 'words'>[]): boolean {
  switch (node.kind) {
    case 'word':
      return fields.some(({ words }) => words.includes(node.word))
    case 'prefix':
      return fields.some(({ words }) => words.some((word) => word.startsWith(node.prefix)))
    case 'phrase':
      return fields.some(({ words }) => holdsPhrase(words, node.words))
    case 'and':
      return node.nodes.every((inner) => matchQuery(inner, fields))
    case 'or':
      return node.nodes.some((inner) => matchQuery(inner, fields))
    case 'not':
      return !matchQuery(node.node, fields)
  }
}

function holdsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  for (let start = words.indexOf(phrase[0] ?? ''); start >= 0; start = words.indexOf(phrase[0] ?? '', start + 1)) {
    if (phrase.every((word, index) => words[start + index] === word)) return true
  }
  return false
}
