import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import type { ColumnDefinition } from '../schema/column-definition.ts'
import { sqlType } from '../schema/sql-type.ts'
import { dialectSql } from './dialect-sql.ts'

/**
 * Creates a temporary table that only this session sees and that goes with it. Text columns compare as those of the database
 * do (a temporary table would otherwise compare as the server's `tempdb`, and joining the two would fail).
 *
 * @param db - the session's Kysely, or a transaction on it; on the pool the table would belong to nobody in particular
 * @param name - with or without the leading `#`
 * @returns the name to use in statements, e.g. `#lines`
 * @throws RangeError when the name or the columns cannot be used
 */
export async function createStagingTable(db: QueryExecutorProvider, name: string, columns: readonly ColumnDefinition[]): Promise<string> {
  const table = stagingName(name)
  if (columns.length === 0) throw new RangeError(`The staging table ${table} needs columns.`)
  await createTable(table, columns).execute(db)
  return table
}

/** Brings the name of a staging table into the form in which statements use it. */
export function stagingName(name: string): string {
  const plain = name.replace(/^#/, '')
  if (!/^\w{1,100}$/.test(plain)) throw new RangeError(`A staging table is named with letters, digits and underscores, not '${name}'.`)
  return `#${plain}`
}

function createTable(table: string, columns: readonly ColumnDefinition[]): RawBuilder<unknown> {
  const sqlServer = columns.map((column) => `[${column.name}] ${sqlType(column)}${sqlServerCollation(column)}${nullability(column)}`)
  const embedded = columns.map((column) => `"${column.name}" "${sqlType(column)}"${embeddedCollation(column)}${nullability(column)}`)
  return dialectSql({
    sqlServer: sql.raw(`create table [${table}] (${sqlServer.join(', ')})`),
    embedded: sql.raw(`create temp table "${table}" (${embedded.join(', ')})`),
  })
}

const text: ReadonlySet<string> = new Set(['nchar', 'nvarchar', 'char', 'varchar'])

function sqlServerCollation(column: ColumnDefinition): string {
  return text.has(column.type) ? ` collate ${column.collation ?? 'database_default'}` : ''
}

function embeddedCollation(column: ColumnDefinition): string {
  return text.has(column.type) || column.type === 'uniqueidentifier' ? ' collate nocase' : ''
}

function nullability(column: ColumnDefinition): string {
  return column.nullable ? ' null' : ' not null'
}
