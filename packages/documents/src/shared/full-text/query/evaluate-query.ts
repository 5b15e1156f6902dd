import type { QueryNode } from './query-node.ts'

/** How answers are put together; an answer may be a set of ids, or a text that asks for one. */
export interface AnswerAlgebra<Answer> {
  leaf(node: Extract<QueryNode, { readonly kind: 'word' | 'prefix' | 'phrase' }>): Answer
  /** In all of them; at least one. */
  all(answers: readonly Answer[]): Answer
  /** In any of them; at least one. */
  any(answers: readonly Answer[]): Answer
  /** In the first and not in the second. */
  without(answer: Answer, excluded: Answer): Answer
}

/**
 * Works an expression out in an index that knows no "everything but": what is excluded is carried along until something is
 * there to exclude it from.
 *
 * @throws TypeError for an expression that only excludes, which the parser does not make
 */
export function evaluateQuery<Answer>(node: QueryNode, algebra: AnswerAlgebra<Answer>): Answer {
  const { answer, isExcluded } = evaluate(node, algebra)
  if (isExcluded) throw new TypeError('An expression must look for something.')
  return answer
}

/** An answer, or everything but that answer. */
interface Part<Answer> {
  readonly answer: Answer
  readonly isExcluded: boolean
}

function evaluate<Answer>(node: QueryNode, algebra: AnswerAlgebra<Answer>): Part<Answer> {
  switch (node.kind) {
    case 'word':
    case 'prefix':
    case 'phrase':
      return { answer: algebra.leaf(node), isExcluded: false }
    case 'not': {
      const inner = evaluate(node.node, algebra)
      return { ...inner, isExcluded: !inner.isExcluded }
    }
    case 'and':
      return join(node.nodes, algebra, { joined: algebra.all, other: algebra.any, isExcluded: false })
    case 'or':
      // Anything but b, or a: that is anything but what is b without a.
      return join(node.nodes, algebra, { joined: algebra.any, other: algebra.all, isExcluded: true })
  }
}

function join<Answer>(
  nodes: readonly QueryNode[],
  algebra: AnswerAlgebra<Answer>,
  way: {
    readonly joined: (answers: readonly Answer[]) => Answer
    readonly other: (answers: readonly Answer[]) => Answer
    /** Which side the result is on when there are parts of both. */
    readonly isExcluded: boolean
  },
): Part<Answer> {
  const parts = nodes.map((node) => evaluate(node, algebra))
  const found = parts.filter(({ isExcluded }) => !isExcluded).map(({ answer }) => answer)
  const excluded = parts.filter(({ isExcluded }) => isExcluded).map(({ answer }) => answer)
  if (excluded.length === 0) return { answer: way.joined(found), isExcluded: false }
  if (found.length === 0) return { answer: way.other(excluded), isExcluded: true }
  const [kept, taken] = way.isExcluded ? [way.other(excluded), way.joined(found)] : [way.joined(found), way.other(excluded)]
  return { answer: algebra.without(kept, taken), isExcluded: way.isExcluded }
}
