import type { ColumnDefinition, IndexDefinition, TableDefinition } from './column-definition.ts'
import { defaultOf } from './default-of.ts'
import { sqlType } from './sql-type.ts'

/** What the T-SQL statements shall contain. */
export interface SqlServerTableOptions {
  /**
   * Whether columns with a collation of their own get it; it needs a server that has the collation.
   * @default false
   */
  readonly collations?: boolean
}

/** Writes the T-SQL statements that create a table: sequences of its defaults, the table with its primary key, its indexes. */
export function compileSqlServerTable(table: TableDefinition, options: SqlServerTableOptions = {}): readonly string[] {
  const lines = [...table.columns.map((column) => columnLine(table, column, options)), ...primaryKeyLine(table)]
  return [
    ...table.columns.flatMap(sequenceOf),
    `create table [${table.name}] (\n  ${lines.join(',\n  ')}\n)`,
    ...[...table.indexes].sort(clusteredFirst).map((index) => indexStatement(table, index)),
  ]
}

function columnLine(table: TableDefinition, column: ColumnDefinition, options: SqlServerTableOptions): string {
  const value = defaultOf(table, column)
  return [
    `[${column.name}] ${sqlType(column)}`,
    ...(options.collations === true && column.collation !== undefined ? [`collate ${column.collation}`] : []),
    ...(column.identity === true ? ['identity(1,1)'] : []),
    column.nullable ? 'null' : 'not null',
    ...(value === undefined ? [] : [`default ${isSequence(value) ? value : `(${value})`}`]),
  ].join(' ')
}

function primaryKeyLine(table: TableDefinition): readonly string[] {
  if (table.primaryKey === undefined) return []
  const { columns, clustered } = table.primaryKey
  return [`constraint [PK_${table.name}] primary key ${clustered ? 'clustered' : 'nonclustered'} (${columns.map(quote).join(', ')})`]
}

function indexStatement(table: TableDefinition, index: IndexDefinition): string {
  const kind = `${index.unique ? 'unique ' : ''}${index.clustered ? 'clustered' : 'nonclustered'}`
  const columns = index.columns.map((column) => `${quote(column)}${index.descending?.includes(column) === true ? ' desc' : ''}`)
  return `create ${kind} index [${index.name}] on [${table.name}] (${columns.join(', ')})`
}

/** The clustered index comes first: the others point into it and would be built twice. */
function clusteredFirst(left: IndexDefinition, right: IndexDefinition): number {
  return Number(right.clustered) - Number(left.clustered)
}

function sequenceOf(column: ColumnDefinition): readonly string[] {
  const sequence = column.default?.match(/^NEXT VALUE FOR (.+)$/)?.[1]
  return sequence === undefined ? [] : [`create sequence [${sequence}] as int start with 1 increment by 1`]
}

function isSequence(value: string): boolean {
  return value.startsWith('NEXT VALUE FOR ')
}

function quote(name: string): string {
  return `[${name}]`
}
