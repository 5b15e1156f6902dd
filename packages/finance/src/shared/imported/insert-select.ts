import type { Database } from '@synergy-jobs/core'
import { tableDefinition, typed } from '@synergy-jobs/core/internal'
import { type Expression, isExpression, type RawBuilder, sql, type Transaction } from 'kysely'
import { requiredColumns } from './required-columns.ts'

/** What goes into a column: an expression over the staging table `s`, or a value that is the same for every row. */
export type ColumnSource = Expression<unknown> | string | number | boolean | Date | null

/** What goes into the columns of a table; NOT NULL number columns that are left out get their default or 0. */
export type ColumnSources<Table extends keyof Database> = { readonly [Column in keyof Database[Table]]?: ColumnSource }

/**
 * Inserts rows of a staging table into a product table in one statement, so that its triggers and defaults work as they do for
 * every other program. Columns are always named, and every NOT NULL number column is among them.
 *
 * @param selection - the staging table, which the expressions call `s`, or a whole FROM clause with aliases of its own; and which rows
 * @returns the number of rows
 */
export async function insertSelect<Table extends keyof Database>(
  trx: Transaction<Database>,
  table: Table,
  values: ColumnSources<Table>,
  selection: { readonly from: string | RawBuilder<unknown>; readonly where: RawBuilder<unknown> },
): Promise<number> {
  const sources: Readonly<Record<string, ColumnSource>> = { ...requiredColumns(table), ...values }
  const columns = Object.keys(sources)
  const expressions = Object.entries(sources).map(([column, source]) => sql`${expressionOf(table, column, source)} as ${sql.ref(column)}`)
  const from = typeof selection.from === 'string' ? sql`${sql.table(selection.from)} as s` : selection.from
  const result = await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(expressions)} from ${from} where ${selection.where}`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}

/** Constants go as parameters of the column's own type, so that the server converts nothing. */
function expressionOf(table: keyof Database, column: string, source: ColumnSource): Expression<unknown> {
  if (isExpression(source)) return source
  const definition = tableDefinition(table).columns.find(({ name }) => name === column)
  if (definition === undefined) throw new RangeError(`The schema has no column ${table}.${column}.`)
  return typed(source, definition)
}

/** The columns that {@link insertSelect} writes, for the list of what a job needs. */
export function insertedColumns<Table extends keyof Database>(
  table: Table,
  columns: readonly (keyof Database[Table] & string)[],
): readonly (keyof Database[Table] & string)[] {
  const known = new Set<string>([...Object.keys(requiredColumns(table)), ...columns])
  return tableDefinition(table).columns.flatMap(({ name }) => (known.has(name) ? [name as keyof Database[Table] & string] : []))
}
