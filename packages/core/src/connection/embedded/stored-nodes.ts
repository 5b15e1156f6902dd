import {
  AliasNode,
  ColumnNode,
  type ColumnUpdateNode,
  type InsertQueryNode,
  type OperationNode,
  PrimitiveValueListNode,
  SelectionNode,
  SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
  ValueNode,
  type ValuesItemNode,
  ValuesNode,
} from 'kysely'
import { columnOf } from './column-of.ts'
import { type StoredColumn, storedValue } from './stored-value.ts'

/** Prepares the values of an insert for the columns that they go into; see {@link storedValue}. */
export function storedInsert(node: InsertQueryNode): InsertQueryNode {
  const columns = (node.columns ?? []).map(({ column }) => columnOf(node.into?.table.identifier.name, column.name))
  const { values } = node
  if (values === undefined || columns.length === 0) return node
  if (ValuesNode.is(values)) return { ...node, values: ValuesNode.create(values.values.map((row) => storedRow(row, columns))) }
  return SelectQueryNode.is(values) ? { ...node, values: storedSelect(values, columns) } : node
}

/** Prepares the values of an update for the columns that they go into. */
export function storedUpdate(node: UpdateQueryNode): UpdateQueryNode {
  if (node.updates === undefined) return node
  const table = tableName(node.table)
  const stored = (update: ColumnUpdateNode): ColumnUpdateNode => {
    if (!ColumnNode.is(update.column)) return update
    return { ...update, value: storedNode(update.value, columnOf(table, update.column.column.name)) }
  }
  return { ...node, updates: node.updates.map(stored) }
}

function storedRow(row: ValuesItemNode, columns: readonly StoredColumn[]): ValuesItemNode {
  if (PrimitiveValueListNode.is(row))
    return PrimitiveValueListNode.create(row.values.map((value, index) => storedValue(value, columns[index])))
  return { ...row, values: row.values.map((value, index) => storedNode(value, columns[index])) }
}

function storedSelect(select: SelectQueryNode, columns: readonly StoredColumn[]): SelectQueryNode {
  const stored = ({ selection }: SelectionNode, index: number): SelectionNode => {
    if (!AliasNode.is(selection)) return SelectionNode.create(selection)
    return SelectionNode.create({ ...selection, node: storedNode(selection.node, columns[index]) })
  }
  return select.selections === undefined ? select : { ...select, selections: select.selections.map(stored) }
}

function storedNode(node: OperationNode, column: StoredColumn): OperationNode {
  return ValueNode.is(node) && node.immediate !== true ? ValueNode.create(storedValue(node.value, column)) : node
}

function tableName(node: OperationNode | undefined): string | undefined {
  if (node === undefined) return undefined
  if (TableNode.is(node)) return node.table.identifier.name
  return AliasNode.is(node) ? tableName(node.node) : undefined
}
