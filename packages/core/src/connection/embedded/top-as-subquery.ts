import {
  type DeleteQueryNode,
  LimitNode,
  type OperationNode,
  RawNode,
  SelectionNode,
  SelectQueryNode,
  type UpdateQueryNode,
  ValueNode,
  WhereNode,
} from 'kysely'

/**
 * Turns `update top(n)` and `delete top(n)` into `… where rowid in (select rowid … limit n)`.
 *
 * @throws TypeError when the statement joins other tables
 */
export function topAsSubquery<Node extends UpdateQueryNode | DeleteQueryNode>(node: Node): Node {
  if (node.top === undefined) return node
  const { top, where, ...rest } = node
  if (top.modifiers !== undefined) throw new TypeError(`top(n) ${top.modifiers} does not run on embedded databases.`)
  const rows: SelectQueryNode = {
    ...SelectQueryNode.createFrom([targetOf(node)]),
    selections: [SelectionNode.create(RawNode.createWithSql('rowid') as never)],
    ...(where === undefined ? {} : { where }),
    limit: LimitNode.create(ValueNode.createImmediate(top.expression)),
  }
  return { ...rest, where: WhereNode.create(RawNode.create(['rowid in ', ''], [rows])) } as Node
}

function targetOf(node: UpdateQueryNode | DeleteQueryNode): OperationNode {
  const [target, ...others] =
    node.kind === 'DeleteQueryNode' ? [...node.from.froms, ...(node.using?.tables ?? [])] : [node.table, node.from]
  const joined = others.some((other) => other !== undefined) || node.joins !== undefined
  if (target === undefined || joined)
    throw new TypeError('top(n) on an update or delete with other tables: select the keys with top(n) first.')
  return target
}
