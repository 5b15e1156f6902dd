import { createQueryId, createRawBuilder, type RawBuilder, type RawNode } from 'kysely'

/**
 * A piece of SQL whose text differs by engine. It compiles to `sqlServer` on SQL Server, and wherever statements are checked
 * as T-SQL, and to `embedded` on an embedded database. For the helpers of this package; jobs need none.
 *
 * @example
 * ```ts
 * import { sql } from 'kysely'
 *
 * const hint = dialectSql({ sqlServer: sql`with (updlock, holdlock)`, embedded: sql`` })
 * ```
 */
export function dialectSql<T = unknown>(forms: { readonly sqlServer: RawBuilder<T>; readonly embedded: RawBuilder<T> }): RawBuilder<T> {
  const rawNode: TwoFormNode = Object.freeze({ ...forms.sqlServer.toOperationNode(), embedded: forms.embedded.toOperationNode() })
  return createRawBuilder<T>({ queryId: createQueryId(), rawNode })
}

/** The embedded form that {@link dialectSql} left on a raw node; undefined when the node has only one form. */
export function embeddedForm(node: TwoFormNode): RawNode | undefined {
  return node.embedded
}

/** A raw node that may have a second form; Kysely carries the extra property along untouched. */
export type TwoFormNode = RawNode & { readonly embedded?: RawNode }
