/** The columns of a table source, in lower case; undefined where they are not known, e.g. those of functions. */
export type Columns = ReadonlySet<string> | undefined

/** What one part of a statement can see: table sources by alias, common table expressions by name, and the scope around it. */
export interface Scope {
  readonly parent?: Scope
  readonly sources: ReadonlyMap<string, Columns>
  readonly expressions: ReadonlyMap<string, Columns>
  /** Names that a select list gives to its columns, for `order by`. */
  readonly outputs?: ReadonlySet<string>
  /** Columns of temporary tables by name; only the outermost scope has them. */
  readonly temporary?: ReadonlyMap<string, ReadonlySet<string>>
}

/** The scope of a whole text: nothing is known yet. */
export const emptyScope: Scope = { sources: new Map(), expressions: new Map() }

/** Finds the common table expression of a name, from the inside out. */
export function findExpression(scope: Scope | undefined, name: string): { readonly columns: Columns } | undefined {
  if (scope === undefined) return undefined
  return scope.expressions.has(name) ? { columns: scope.expressions.get(name) } : findExpression(scope.parent, name)
}

/** The columns of a temporary table, where they are known. */
export function findTemporary(scope: Scope | undefined, name: string): Columns {
  return scope === undefined ? undefined : (scope.temporary?.get(name) ?? findTemporary(scope.parent, name))
}

/** Tells what is wrong with a column reference, if anything is. */
export function columnProblem(scope: Scope, source: string | undefined, column: string): string | undefined {
  return source === undefined ? bareProblem(scope, column) : qualifiedProblem(scope, source, column)
}

function qualifiedProblem(scope: Scope | undefined, source: string, column: string): string | undefined {
  if (scope === undefined) return `nothing is called '${source}' here, for column '${column}'`
  if (!scope.sources.has(source)) return qualifiedProblem(scope.parent, source, column)
  return hasColumn(scope.sources.get(source), column) ? undefined : `'${source}' has no column '${column}'`
}

function bareProblem(scope: Scope | undefined, column: string): string | undefined {
  if (scope === undefined) return `no table in reach has a column '${column}'`
  if (scope.outputs?.has(column) === true) return undefined
  const found = [...scope.sources.values()].some((columns) => hasColumn(columns, column))
  return found ? undefined : bareProblem(scope.parent, column)
}

function hasColumn(columns: Columns, column: string): boolean {
  return columns === undefined || columns.has(column)
}
