import type { ColumnDefinition, ColumnType, IndexDefinition, TableDefinition } from './column-definition.ts'
import { compileRowversion } from './compile-rowversion.ts'
import { defaultOf } from './default-of.ts'
import { sqlType } from './sql-type.ts'

/**
 * Writes the SQLite statements that create a table as much like SQL Server's as SQLite can:
 *
 * - declared types are the T-SQL ones, by which the connection converts values; only an identity column is `INTEGER`,
 *   which makes it the row's own number, so a primary key on other columns becomes a unique constraint
 * - checks refuse what SQL Server refuses: text and binary beyond the column's width, integers out of range, text in number columns
 * - text and GUID columns compare without case (ASCII letters only)
 * - a unique index takes NULL for a value, as SQL Server does
 * - triggers keep rowversion columns
 *
 * Defaults and checks call `getdate()`, `newid()`, `newsequentialid()` and `len()`, which the connection must register.
 */
export function compileEmbeddedTable(table: TableDefinition): readonly string[] {
  const lines = [...table.columns.map((column) => columnLine(table, column)), ...primaryKeyLine(table)]
  return [
    `create table "${table.name}" (\n  ${lines.join(',\n  ')}\n)`,
    ...table.indexes.flatMap((index) => indexStatements(table, index)),
    ...compileRowversion(table),
  ]
}

function columnLine(table: TableDefinition, column: ColumnDefinition): string {
  const name = quote(column.name)
  if (column.identity === true) return `${name} INTEGER PRIMARY KEY AUTOINCREMENT`
  const value = column.type === 'timestamp' ? 'zeroblob(8)' : defaultOf(table, column)
  const check = checkOf(column)
  return [
    `${name} ${declaredType(column)}`,
    column.nullable ? 'null' : 'not null',
    ...(value === undefined || value.startsWith('NEXT VALUE FOR ') ? [] : [`default (${value.replace(/^N'/, "'")})`]),
    ...(textTypes.has(column.type) ? ['collate nocase'] : []),
    ...(check === undefined ? [] : [`check (${check})`]),
  ].join(' ')
}

/** SQLite takes only numbers between the brackets of a type, so `max` needs quotes; the declared type is the same. */
function declaredType(column: ColumnDefinition): string {
  const type = sqlType(column)
  return column.length === 'max' ? quote(type) : type
}

const textTypes: ReadonlySet<ColumnType> = new Set(['nchar', 'nvarchar', 'char', 'varchar', 'xml', 'uniqueidentifier'])

function checkOf(column: ColumnDefinition): string | undefined {
  const name = quote(column.name)
  const range = ranges[column.type]
  if (range !== undefined) return `${range[0]} <= ${name} and ${name} <= ${range[1]}`
  if (column.type === 'float' || column.type === 'decimal') return `typeof(${name}) <> 'text'`
  if (column.type === 'uniqueidentifier') return `octet_length(${name}) = 36`
  if (column.type === 'datetime' || column.type === 'smalldatetime') return `octet_length(${name}) = 23`
  if (column.length === undefined || column.length === 'max') return undefined
  if (column.type === 'varbinary' || column.type === 'binary') return `octet_length(${name}) <= ${column.length}`
  // A text takes at least as many bytes as UTF-16 units, so the function, which counts units, is rarely called.
  return `octet_length(${name}) <= ${column.length} or len(${name}) <= ${column.length}`
}

const ranges: Partial<Record<ColumnType, readonly [string, string]>> = {
  bit: ['0', '1'],
  tinyint: ['0', '255'],
  smallint: ['-32768', '32767'],
  int: ['-2147483648', '2147483647'],
  bigint: ['-9223372036854775808', '9223372036854775807'],
}

function primaryKeyLine(table: TableDefinition): readonly string[] {
  if (table.primaryKey === undefined) return []
  const { columns } = table.primaryKey
  const identity = table.columns.find((column) => column.identity === true)
  if (columns.length === 1 && columns[0] === identity?.name) return []
  return [`constraint "PK_${table.name}" ${identity === undefined ? 'primary key' : 'unique'} (${columns.map(quote).join(', ')})`]
}

function indexStatements(table: TableDefinition, index: IndexDefinition): readonly string[] {
  const columns = index.columns.map((column) => `${quote(column)}${index.descending?.includes(column) === true ? ' desc' : ''}`)
  const name = `${table.name}_${index.name}`
  const statement = `create ${index.unique ? 'unique ' : ''}index "${name}" on "${table.name}" (${columns.join(', ')})`
  return [statement, ...(index.unique ? nullIndex(table, index, name) : [])]
}

/** SQLite lets a unique index hold many NULLs; a second index over the rows that have one makes them equal to each other. */
function nullIndex(table: TableDefinition, index: IndexDefinition, name: string): readonly string[] {
  const columns = index.columns.map((name) => table.columns.find((column) => column.name === name))
  const nullable = columns.filter((column) => column?.nullable === true)
  if (nullable.length === 0 || columns.some((column) => column?.identity === true)) return []
  const keys = index.columns.map((column) => `ifnull(${quote(column)}, x'') collate nocase`)
  const where = nullable.map((column) => `${quote(column?.name ?? '')} is null`)
  return [`create unique index "${name}_null" on "${table.name}" (${keys.join(', ')}) where ${where.join(' or ')}`]
}

function quote(name: string): string {
  return `"${name}"`
}
