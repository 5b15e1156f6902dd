import {
  type BinaryOperationNode,
  type CastNode,
  type DeleteQueryNode,
  type FunctionNode,
  type InsertQueryNode,
  type MergeQueryNode,
  OperatorNode,
  type RawNode,
  type SchemableIdentifierNode,
  type SelectQueryNode,
  SqliteQueryCompiler,
  type UpdateQueryNode,
} from 'kysely'
import { embeddedForm } from '../dialect-sql.ts'
import { typeInCast } from './cast-type.ts'
import { pageOf } from './page-of.ts'
import { returningOf } from './returning-of.ts'
import { storedInsert, storedUpdate } from './stored-nodes.ts'
import { comparedValue } from './stored-value.ts'
import { topAsSubquery } from './top-as-subquery.ts'
import { translateFragment } from './translate-fragment.ts'

/**
 * Compiles statements that are written in SQL Server form for SQLite: `top`, `offset … fetch`, `output`, the `dbo` schema,
 * T-SQL functions and types in raw fragments, and pieces that have a form of their own (`dialectSql`).
 *
 * SQLite counts trailing blanks when it compares, SQL Server does not. So parameters lose theirs where they are compared, and
 * where they are stored in a column of fixed width; reading such a column puts them back.
 */
export class EmbeddedQueryCompiler extends SqliteQueryCompiler {
  #comparisons = 0

  protected override visitSelectQuery(node: SelectQueryNode): void {
    super.visitSelectQuery(pageOf(node))
  }

  protected override visitInsertQuery(node: InsertQueryNode): void {
    super.visitInsertQuery(returningOf(storedInsert(node)))
  }

  protected override visitUpdateQuery(node: UpdateQueryNode): void {
    super.visitUpdateQuery(topAsSubquery(returningOf(storedUpdate(node))))
  }

  protected override visitDeleteQuery(node: DeleteQueryNode): void {
    super.visitDeleteQuery(topAsSubquery(returningOf(node)))
  }

  protected override visitMergeQuery(_: MergeQueryNode): void {
    throw new TypeError('MERGE does not run on embedded databases: write an update and an insert … where not exists, or use upsertRow.')
  }

  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    const compares = OperatorNode.is(node.operator) && comparisons.has(node.operator.operator)
    if (compares) this.#comparisons += 1
    super.visitBinaryOperation(node)
    if (compares) this.#comparisons -= 1
  }

  protected override appendValue(parameter: unknown): void {
    super.appendValue(this.#comparisons > 0 ? comparedValue(parameter) : parameter)
  }

  protected override visitRaw(node: RawNode): void {
    const other = embeddedForm(node)
    if (other === undefined) super.visitRaw({ ...node, sqlFragments: node.sqlFragments.map(translateFragment) })
    else this.visitNode(other)
  }

  protected override visitFunction(node: FunctionNode): void {
    // ISNULL is an operator of SQLite's, so it cannot be registered as a function.
    super.visitFunction(node.func.toLowerCase() === 'isnull' ? { ...node, func: 'ifnull' } : node)
  }

  protected override visitCast(node: CastNode): void {
    super.visitCast({ ...node, dataType: typeInCast(node.dataType) })
  }

  protected override visitSchemableIdentifier(node: SchemableIdentifierNode): void {
    this.visitNode(node.identifier)
  }

  override compileQuery(...query: Parameters<SqliteQueryCompiler['compileQuery']>): ReturnType<SqliteQueryCompiler['compileQuery']> {
    this.#comparisons = 0
    return super.compileQuery(...query)
  }
}

const comparisons: ReadonlySet<string> = new Set(['=', '==', '!=', '<>', '<', '>', '<=', '>=', 'in', 'not in', 'between', 'is', 'is not'])
