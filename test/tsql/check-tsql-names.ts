import type { ParserRuleContext } from 'antlr4ts'
import * as grammar from 'antlr4ts-sql/dist/src/grammar-output/tsql/TSqlParser.js'
import { tableDefinition } from '../../packages/core/src/schema/table-definition.ts'
import { tableNames } from '../../packages/core/src/schema/table-names.ts'
import { parseTsql } from './parse-tsql.ts'
import type { Problem } from './problem.ts'
import { datePartFunctions, tsqlFunctions } from './tsql-functions.ts'
import { type Columns, columnProblem, emptyScope, findExpression, findTemporary, type Scope } from './tsql-scope.ts'

/**
 * Checks that every table and column in a T-SQL text exists in the schema data, that SQL Server has its functions, and that no
 * product table is read by `select *`.
 * Aliases, sub-queries, common table expressions, temporary tables and `inserted` / `deleted` are understood.
 *
 * @param temporary - columns of temporary tables by name, all in lower case; one that is not there may have any column
 */
export function checkTsqlNames(statement: string, temporary: ReadonlyMap<string, ReadonlySet<string>> = new Map()): readonly Problem[] {
  const problems: Problem[] = []
  const report = (kind: Problem['kind'], message: string) => problems.push({ kind, message, statement })
  visit(parseTsql(statement).tree, { ...emptyScope, temporary }, report)
  return problems
}

type Report = (kind: Problem['kind'], message: string) => void

function visit(node: unknown, scope: Scope, report: Report): void {
  if (node instanceof grammar.Full_column_nameContext) return checkColumn(node, scope, report)
  if (node instanceof grammar.AsteriskContext) return checkStar(scope, report)
  if (node instanceof grammar.SCALAR_FUNCTIONContext) return checkFunction(node, scope, report)
  if (node instanceof grammar.Query_specificationContext) return visitChildren(node, querySpecificationScope(node, scope, report), report)
  if (node instanceof grammar.Select_statementContext || node instanceof grammar.Query_expressionContext)
    return visitOrdered(node, scope, report)
  if (node instanceof grammar.Insert_statementContext) return visitInsert(node, withExpressions(node, scope), report)
  if (node instanceof grammar.Update_statementContext) return visitUpdate(node, withExpressions(node, scope), report)
  if (node instanceof grammar.Delete_statementContext) return visitDelete(node, withExpressions(node, scope), report)
  if (isStatementWithExpressions(node)) return visitChildren(node, withExpressions(node, scope), report)
  visitChildren(node, scope, report)
}

function visitChildren(node: unknown, scope: Scope, report: Report): void {
  for (const child of childrenOf(node)) visit(child, scope, report)
}

function childrenOf(node: unknown): readonly unknown[] {
  return isRule(node) ? (node.children ?? []) : []
}

function isRule(node: unknown): node is ParserRuleContext {
  return typeof node === 'object' && node !== null && 'ruleIndex' in node
}

function isStatementWithExpressions(node: unknown): node is grammar.Select_statement_standaloneContext | grammar.Merge_statementContext {
  return node instanceof grammar.Select_statement_standaloneContext || node instanceof grammar.Merge_statementContext
}

// --- columns

function checkColumn(node: grammar.Full_column_nameContext, scope: Scope, report: Report): void {
  const [column = '', source] = node.id().map(nameOf).reverse()
  const problem = columnProblem(scope, source, column)
  if (problem !== undefined) report('column', problem)
}

function checkStar(scope: Scope, report: Report): void {
  for (const [name, columns] of scope.sources)
    if (columns !== undefined && productTables().has(name)) report('star', `select * reads all of '${name}'`)
}

function checkFunction(node: grammar.SCALAR_FUNCTIONContext, scope: Scope, report: Report): void {
  const name = node.scalar_function_name().text.toLowerCase()
  if (!name.includes('.') && !tsqlFunctions.has(name)) report('function', `SQL Server has no function '${name}'`)
  const values = node.expression_list()?.expression() ?? []
  for (const value of datePartFunctions.has(name) ? values.slice(1) : values) visit(value, scope, report)
}

function nameOf(node: ParserRuleContext): string {
  return node.text.replace(/^["[](.*)["\]]$/, '$1').toLowerCase()
}

// --- scopes

function querySpecificationScope(node: grammar.Query_specificationContext, parent: Scope, report: Report): Scope {
  return { parent, sources: sourcesOf(node.table_sources(), parent, report), expressions: new Map() }
}

/** `order by` sees the sources of the (first) query and the names of its output. */
function visitOrdered(node: grammar.Select_statementContext | grammar.Query_expressionContext, scope: Scope, report: Report): void {
  const first = firstQuery(node)
  const inner =
    first === undefined ? scope : { ...querySpecificationScope(first, scope, () => undefined), outputs: outputsOf(first) ?? new Set() }
  for (const child of childrenOf(node)) visit(child, child instanceof grammar.Order_by_clauseContext ? inner : scope, report)
}

function firstQuery(node: unknown): grammar.Query_specificationContext | undefined {
  if (node instanceof grammar.Query_specificationContext) return node
  if (node instanceof grammar.Select_statementContext) return firstQuery(node.query_expression())
  if (node instanceof grammar.Query_expressionContext) return firstQuery(node.query_specification() ?? node.query_expression())
  if (node instanceof grammar.SubqueryContext) return firstQuery(node.select_statement())
  return undefined
}

/** The column names that a query gives; undefined when it has a `*`. */
function outputsOf(query: grammar.Query_specificationContext | undefined): Columns {
  const names = new Set<string>()
  for (const element of query?.select_list().select_list_elem() ?? []) {
    if (element.asterisk() !== undefined) return undefined
    const alias = (element.column_elem() ?? element.expression_elem())?.as_column_alias()?.column_alias().id()
    const column = element.column_elem()?.full_column_name()?.id().at(-1)
    const name = alias ?? column
    if (name !== undefined) names.add(nameOf(name))
  }
  return query === undefined ? undefined : names
}

function withExpressions(node: { with_expression(): grammar.With_expressionContext | undefined }, parent: Scope): Scope {
  const expressions = new Map<string, Columns>()
  for (const expression of node.with_expression()?.common_table_expression() ?? []) {
    const listed = expression.column_name_list()?.id().map(nameOf)
    expressions.set(nameOf(expression.id()), listed === undefined ? outputsOf(firstQuery(expression.select_statement())) : new Set(listed))
  }
  return { parent, sources: new Map(), expressions }
}

function sourcesOf(node: grammar.Table_sourcesContext | undefined, scope: Scope, report: Report): ReadonlyMap<string, Columns> {
  const sources = new Map<string, Columns>()
  for (const item of sourceItems(node)) {
    const table = item.table_name_with_hint()?.table_name()
    const alias = item.as_table_alias()?.table_alias().id()
    const columns = table === undefined ? derivedColumns(item) : tableColumns(table.id().map(nameOf), scope, report)
    const name = alias ?? table?.id().at(-1)
    if (name !== undefined) sources.set(nameOf(name), columns)
  }
  return sources
}

/** The table sources of one FROM clause, joined ones included, those of sub-queries not. */
function sourceItems(node: unknown): readonly grammar.Table_source_itemContext[] {
  if (node instanceof grammar.Table_source_itemContext) return [node]
  if (node instanceof grammar.SubqueryContext || node instanceof grammar.Search_conditionContext) return []
  return childrenOf(node).flatMap(sourceItems)
}

function derivedColumns(item: grammar.Table_source_itemContext): Columns {
  const listed = item.column_alias_list()?.column_alias().map(nameOf)
  if (listed !== undefined) return new Set(listed)
  const subquery = item.derived_table()?.subquery()
  return subquery === undefined ? undefined : outputsOf(firstQuery(subquery))
}

function tableColumns(path: readonly string[], scope: Scope, report: Report): Columns {
  const [name = '', schema] = [...path].reverse()
  const expression = schema === undefined ? findExpression(scope, name) : undefined
  if (expression !== undefined) return expression.columns
  if (name.startsWith('#')) return findTemporary(scope, name)
  if (schema === 'information_schema' || schema === 'sys') return undefined
  const columns = productTables().get(name)
  if (columns === undefined) report('table', `the schema has no table '${path.join('.')}'`)
  return columns
}

let knownTables: ReadonlyMap<string, ReadonlySet<string>> | undefined

function productTables(): ReadonlyMap<string, ReadonlySet<string>> {
  knownTables ??= new Map(
    tableNames().map((name) => [name.toLowerCase(), new Set(tableDefinition(name).columns.map((column) => column.name.toLowerCase()))]),
  )
  return knownTables
}

// --- statements that write

function visitInsert(node: grammar.Insert_statementContext, scope: Scope, report: Report): void {
  const target = targetOf(node.ddl_object(), scope, report)
  for (const column of node.insert_column_name_list()?.insert_column_id() ?? []) checkTargetColumn(target, nameOf(column), report)
  checkOutput(node.output_clause(), target, report)
  for (const child of [node.with_expression(), node.insert_statement_value()]) if (child !== undefined) visit(child, scope, report)
}

function visitUpdate(node: grammar.Update_statementContext, scope: Scope, report: Report): void {
  const sources = sourcesOf(node.table_sources(), scope, report)
  const target = targetOf(node.ddl_object(), scope, report, sources)
  const inner = targetScope(target, sources, scope)
  for (const element of node.update_elem()) {
    const [assigned, ...rest] = childrenOf(element)
    if (assigned instanceof grammar.Full_column_nameContext)
      checkTargetColumn(target, nameOf(assigned.id(assigned.id().length - 1)), report)
    for (const child of rest) visit(child, inner, report)
  }
  checkOutput(node.output_clause(), target, report)
  for (const child of [node.with_expression(), node.table_sources(), node.search_condition()])
    if (child !== undefined) visit(child, inner, report)
}

function visitDelete(node: grammar.Delete_statementContext, scope: Scope, report: Report): void {
  const sources = sourcesOf(node.table_sources(), scope, report)
  const target = targetOf(node.delete_statement_from().ddl_object(), scope, report, sources)
  const inner = targetScope(target, sources, scope)
  checkOutput(node.output_clause(), target, report)
  for (const child of [node.with_expression(), node.table_sources(), node.search_condition()])
    if (child !== undefined) visit(child, inner, report)
}

interface Target {
  readonly name: string
  readonly columns: Columns
}

/** The table a statement writes to: a table, or the alias of one in its FROM clause. */
function targetOf(
  node: grammar.Ddl_objectContext | undefined,
  scope: Scope,
  report: Report,
  sources?: ReadonlyMap<string, Columns>,
): Target {
  const path = node?.full_table_name()?.id().map(nameOf) ?? []
  const name = path.at(-1) ?? ''
  if (path.length === 0) return { name, columns: undefined }
  return { name, columns: sources?.has(name) === true ? sources.get(name) : tableColumns(path, scope, report) }
}

function targetScope(target: Target, sources: ReadonlyMap<string, Columns>, parent: Scope): Scope {
  return { parent, sources: new Map([[target.name, target.columns], ...sources]), expressions: new Map() }
}

function checkTargetColumn(target: Target, column: string, report: Report): void {
  if (target.columns?.has(column) === false) report('column', `'${target.name}' has no column '${column}'`)
}

function checkOutput(node: grammar.Output_clauseContext | undefined, target: Target, report: Report): void {
  for (const element of node?.output_dml_list_elem() ?? []) {
    const column =
      element.output_column_name()?.id() ?? element.expression()?.tryGetRuleContext(0, grammar.Full_column_nameContext)?.id().at(-1)
    if (column !== undefined) checkTargetColumn(target, nameOf(column), report)
  }
}
