import { DataTypeNode, type OperationNode, RawNode } from 'kysely'

/** The type in a cast as SQLite must see it: datetimes and GUIDs are text there, so a cast to them must leave text alone. */
export function typeInCast(node: OperationNode): OperationNode {
  return DataTypeNode.is(node) && /^(small)?datetime/.test(node.dataType) ? RawNode.createWithSql('text') : node
}
