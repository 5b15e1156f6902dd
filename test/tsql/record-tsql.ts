import { type CompiledQuery, MssqlQueryCompiler, type RootOperationNode } from 'kysely'
import { checkTsqlNames } from './check-tsql-names.ts'
import { parseTsql } from './parse-tsql.ts'
import type { Problem } from './problem.ts'

/** What the recorder needs of a connection's query event: the tree of the statement, in SQL Server form. */
export interface RecordedEvent {
  readonly query?: RootOperationNode
}

/** Collects the statements that tests make the code execute, as SQL Server would get them. */
export interface TsqlRecorder {
  /** To be given to `connect` or `openSession`. */
  readonly onQuery: (event: RecordedEvent) => void
  /** The distinct statements in the order in which they came. */
  statements(): readonly string[]
  /** Everything that SQL Server would refuse, or that the schema does not have. */
  check(): readonly Problem[]
}

/**
 * Records the statements of any connection, embedded ones too, compiles them for SQL Server and checks them: syntax by the T-SQL
 * grammar, tables and columns by the schema data, the number of parameters. Columns of temporary tables are those with which the
 * tables were created; other DDL and questions to SQLite's own catalogue are left out.
 *
 * @example
 * ```ts
 * const recorder = recordTsql()
 * const db = source.connect({ onQuery: recorder.onQuery })
 * // …
 * expect(recorder.check()).toEqual([])
 * ```
 */
export function recordTsql(): TsqlRecorder {
  const compiler = new MssqlQueryCompiler()
  const statements = new Map<string, string>()
  const temporary = new Map<string, Set<string>>()
  const tooLarge: Problem[] = []
  return {
    onQuery(event) {
      if (event.query === undefined) return
      const compiled = compiler.compileQuery(event.query, { queryId: 'recorded' })
      if (isLeftOut(compiled)) return
      addTemporaryTable(compiled.sql, temporary)
      const shape = shapeOf(compiled.sql)
      if (!statements.has(shape)) statements.set(shape, compiled.sql)
      tooLarge.push(...limitProblems(compiled))
    },
    statements: () => [...statements.values()],
    check: () => [...tooLarge, ...[...statements.keys()].flatMap((statement) => checkStatement(statement, temporary))],
  }
}

function checkStatement(statement: string, temporary: ReadonlyMap<string, ReadonlySet<string>>): readonly Problem[] {
  const { problems } = parseTsql(statement)
  return problems.length > 0 ? problems : checkTsqlNames(statement, temporary)
}

/** Notes the columns of `create table [#name] ([column] type, …)`; of several tables of one name, all columns. */
function addTemporaryTable(statement: string, temporary: Map<string, Set<string>>): void {
  const [, name, columns] = /^create table \[(#\w+)\] \((.*)\)$/s.exec(statement) ?? []
  if (name === undefined || columns === undefined) return
  const known = temporary.get(name.toLowerCase()) ?? new Set()
  for (const [, column = ''] of columns.matchAll(/(?:^|, )\[(\w+)\] /g)) known.add(column.toLowerCase())
  temporary.set(name.toLowerCase(), known)
}

function isLeftOut(compiled: CompiledQuery): boolean {
  return (
    compiled.query.kind === 'RawNode' && /^\s*(create|drop|alter|pragma)\s(?!table (if exists )?\[#)|\bsqlite_schema\b/i.test(compiled.sql)
  )
}

/** Statements that differ only in the number of values of a list or of rows have the same shape. */
function shapeOf(statement: string): string {
  return statement
    .replace(/@\d+/g, '@p')
    .replace(/@p(?:, @p)+/g, '@p, @p')
    .replace(/(\((?:@p, )?@p\))(?:, \1)+/g, '$1')
}

/** A call through sp_executesql takes 2100 parameters, two of which it needs itself. */
const maximumParameters = 2098
const maximumRows = 1000

function limitProblems(compiled: CompiledQuery): readonly Problem[] {
  const problem = (message: string): Problem => ({ kind: 'limit', message, statement: `${compiled.sql.slice(0, 200)}…` })
  const { query, parameters } = compiled
  const rows =
    query.kind === 'InsertQueryNode' && query.values?.kind === 'ValuesNode' && 'values' in query.values ? query.values.values : []
  return [
    ...(parameters.length > maximumParameters ? [problem(`${parameters.length} parameters; SQL Server takes ${maximumParameters}`)] : []),
    ...(Array.isArray(rows) && rows.length > maximumRows
      ? [problem(`${rows.length} rows of values; SQL Server takes ${maximumRows}`)]
      : []),
  ]
}
