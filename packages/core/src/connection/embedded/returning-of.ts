import {
  type DeleteQueryNode,
  type InsertQueryNode,
  OperationNodeTransformer,
  type OutputNode,
  type ReferenceNode,
  ReturningNode,
  SelectionNode,
  type UpdateQueryNode,
} from 'kysely'

/**
 * Turns the `output` clause of an insert, update or delete into SQLite's `returning`.
 *
 * @throws TypeError when it wants the values from before an update, which SQLite does not give
 */
export function returningOf<Node extends InsertQueryNode | UpdateQueryNode | DeleteQueryNode>(node: Node): Node {
  if (node.output === undefined) return node
  const { output, ...rest } = node
  const source = node.kind === 'DeleteQueryNode' ? 'deleted' : 'inserted'
  return { ...rest, returning: ReturningNode.create(selectionsOf(output, source)) } as Node
}

function selectionsOf(output: OutputNode, source: string): readonly SelectionNode[] {
  const withoutTable = new OutputColumns(source)
  return output.selections.map((node) => {
    const selection = withoutTable.transformNode(node)
    return SelectionNode.is(selection) ? selection : SelectionNode.create(selection as ReferenceNode)
  })
}

/** Takes `inserted.` or `deleted.` off the columns of an output clause. */
class OutputColumns extends OperationNodeTransformer {
  readonly #source: string

  constructor(source: string) {
    super()
    this.#source = source
  }

  protected override transformReference(node: ReferenceNode): ReferenceNode {
    const { table, ...column } = super.transformReference(node)
    const name = table?.table.identifier.name
    if (name === undefined || name === this.#source) return column
    throw new TypeError(`output ${name}.… does not run on embedded databases here; read the rows first.`)
  }
}
