import { type Kysely, type RawBuilder, sql } from 'kysely'
import { dialectSql } from '../connection/dialect-sql.ts'
import type { Database } from './database.ts'

/** Tables with the columns that something needs of them. */
export type TableColumns = { readonly [Table in keyof Database]?: readonly (keyof Database[Table] & string)[] }

/** A table or column that a database lacks, or that its login may not see. */
export interface MissingColumn {
  readonly table: string
  /** Absent when the whole table is missing. */
  readonly column?: string
}

/**
 * Finds out which of the needed tables and columns a database lacks, in one statement. Older databases have fewer columns, and a
 * login sees only what it has a right on, so the answer is also a check of rights. Names compare without case; views count as tables.
 *
 * @returns what is missing, in the order of `needed`: one entry for a missing table, one for each missing column of a present table
 *
 * @example
 * ```ts
 * const missing = await checkSchema(context.db, { gbkmut: ['ID', 'reknr', 'bdr_hfl'], Balance: ['ID'] })
 * ```
 */
export async function checkSchema(db: Kysely<Database>, needed: TableColumns): Promise<readonly MissingColumn[]> {
  const tables = Object.keys(needed).map((name) => name.toLowerCase())
  if (tables.length === 0) return []
  const present = await readColumns(db, tables)
  return Object.entries(needed).flatMap(([table, columns]) => missingOf(table, columns ?? [], present.get(table.toLowerCase())))
}

function missingOf(table: string, columns: readonly string[], present: ReadonlySet<string> | undefined): readonly MissingColumn[] {
  if (present === undefined) return [{ table }]
  return columns.filter((column) => !present.has(column.toLowerCase())).map((column) => ({ table, column }))
}

/** The columns of each table, all names in lower case. */
async function readColumns(db: Kysely<Database>, tables: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await columnQuery(tables).execute(db)
  const columns = new Map<string, Set<string>>()
  for (const row of rows) {
    const table = row.tableName.toLowerCase()
    columns.set(table, (columns.get(table) ?? new Set()).add(row.columnName.toLowerCase()))
  }
  return columns
}

interface ColumnRow {
  readonly tableName: string
  readonly columnName: string
}

function columnQuery(tables: readonly string[]): RawBuilder<ColumnRow> {
  return dialectSql({
    sqlServer: sql<ColumnRow>`
      select TABLE_NAME as tableName, COLUMN_NAME as columnName
      from INFORMATION_SCHEMA.COLUMNS
      where TABLE_SCHEMA in (schema_name(), 'dbo') and lower(TABLE_NAME) in (${sql.join(tables)})`,
    embedded: sql<ColumnRow>`
      select tables.name as tableName, columns.name as columnName
      from sqlite_schema as tables join pragma_table_info(tables.name) as columns
      where tables.type in ('table', 'view') and lower(tables.name) in (${sql.join(tables)})`,
  })
}
