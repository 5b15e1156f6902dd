import { evaluateQuery } from '../query/evaluate-query.ts'
import type { QueryNode } from '../query/query-node.ts'

/** Writes an expression as FTS5 takes it. Words are quoted, so nothing in them can be taken for an operator. */
export function compileMatch(node: QueryNode): string {
  return evaluateQuery<string>(node, {
    leaf(leaf) {
      if (leaf.kind === 'word') return quoted(leaf.word)
      return leaf.kind === 'prefix' ? `${quoted(leaf.prefix)}*` : quoted(leaf.words.join(' '))
    },
    all: (answers) => grouped(answers, ' AND '),
    any: (answers) => grouped(answers, ' OR '),
    without: (answer, excluded) => `(${answer} NOT ${excluded})`,
  })
}

function grouped(answers: readonly string[], operator: string): string {
  return answers.length === 1 ? (answers[0] ?? '') : `(${answers.join(operator)})`
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`
}
