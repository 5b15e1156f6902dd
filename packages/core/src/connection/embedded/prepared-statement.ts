import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import type { ResultRow } from '../physical-connection.ts'
import { parameterValue } from './parameter-value.ts'
import { type ValueReader, valueReader } from './value-reader.ts'

/** A statement with what is known of its result columns. */
export interface PreparedStatement {
  /** Whether it gives rows. */
  readonly reads: boolean
  all(parameters: readonly unknown[]): ResultRow[]
  iterate(parameters: readonly unknown[]): IterableIterator<ResultRow>
  /** @returns the number of rows that it touched, not counting those that triggers touched */
  run(parameters: readonly unknown[]): number
}

/** Prepares a statement that gives its values as SQL Server's driver would. */
export function prepareStatement(database: DatabaseSync, sql: string): PreparedStatement {
  const statement = database.prepare(sql)
  checkSingle(sql, statement)
  const columns = statement.columns().map(({ name, type }) => ({ name, type, read: valueReader(type) }))
  statement.setReturnArrays(true)
  // Exact integers are slower to read, so only where one may be beyond what a JavaScript number holds.
  statement.setReadBigInts(columns.some(({ type }) => type === null || type.toLowerCase() === 'bigint' || type === 'INTEGER'))
  return {
    reads: columns.length > 0,
    all: (parameters) =>
      rowsOf(statement)
        .all(...parameters.map(parameterValue))
        .map((values) => toRow(values, columns)),
    iterate: (parameters) =>
      rowsOf(statement)
        .iterate(...parameters.map(parameterValue))
        .map((values) => toRow(values, columns)),
    run: (parameters) => Number(statement.run(...parameters.map(parameterValue)).changes),
  }
}

/** SQLite prepares the first of several statements and silently leaves the others; nobody would miss them. */
function checkSingle(sql: string, statement: StatementSync): void {
  const rest = sql.slice(statement.sourceSQL.length)
  if (/^(?:\s|;|--[^\n]*(?:\n|$))*$/.test(rest)) return
  throw new TypeError(`Embedded databases take one statement at a time; run what follows '${statement.sourceSQL.slice(0, 60)}' by itself.`)
}

interface ResultColumn {
  readonly name: string
  readonly read: ValueReader
}

function toRow(values: readonly SQLOutputValue[], columns: readonly ResultColumn[]): ResultRow {
  const row: ResultRow = {}
  columns.forEach(({ name, read }, index) => {
    row[name] = read(values[index] ?? null)
  })
  return row
}

type ArrayStatement = {
  all(...parameters: ReturnType<typeof parameterValue>[]): readonly SQLOutputValue[][]
  iterate(...parameters: ReturnType<typeof parameterValue>[]): IteratorObject<SQLOutputValue[], undefined>
}

/** The types of `node:sqlite` do not know that the statement was told to return arrays. */
function rowsOf(statement: StatementSync): ArrayStatement {
  return statement as unknown as ArrayStatement
}
