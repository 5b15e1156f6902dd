import { LimitNode, type SelectQueryNode, ValueNode } from 'kysely'

/**
 * Turns `top(n)` and `offset m rows fetch next n rows` of a select into SQLite's `limit n offset m`.
 *
 * @throws TypeError for what has no equal: percentages, ties, and `top` on one part of a union
 */
export function pageOf(node: SelectQueryNode): SelectQueryNode {
  const { top, fetch, ...rest } = node
  if (top !== undefined) return { ...rest, limit: limit(countOfTop(node)) }
  if (fetch !== undefined) return { ...rest, limit: LimitNode.create(fetch.rowCount) }
  if (rest.offset !== undefined && rest.limit === undefined) return { ...rest, limit: limit(-1) }
  return node
}

function countOfTop({ top, setOperations = [] }: SelectQueryNode): number | bigint {
  if (top?.modifiers !== undefined) throw new TypeError(`top(n) ${top.modifiers} does not run on embedded databases.`)
  if (setOperations.length > 0) throw new TypeError('top(n) with a union: put the union into a subquery and take from that.')
  return top?.expression ?? -1
}

function limit(count: number | bigint): LimitNode {
  return LimitNode.create(ValueNode.createImmediate(count))
}
