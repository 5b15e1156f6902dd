import type { Insertable, Kysely } from 'kysely'
import type { ColumnDefinition } from '../schema/column-definition.ts'
import type { Database } from '../schema/database.ts'
import { defaultOf } from '../schema/default-of.ts'
import { tableDefinition } from '../schema/table-definition.ts'

/** Parameters that one INSERT may take on every engine. */
const maxParameters = 900

/**
 * Inserts rows of which a test states only the columns that matter: NOT NULL columns without a default get the neutral
 * value of their type (0, '', the epoch, an empty GUID), the others keep their default.
 *
 * @returns the number of rows
 */
export async function insertRows<Table extends keyof Database>(
  db: Kysely<Database>,
  table: Table,
  rows: readonly Partial<Insertable<Database[Table]>>[],
): Promise<number> {
  const definition = tableDefinition(table)
  const required = definition.columns.filter(
    (column) => !column.nullable && !column.identity && column.type !== 'timestamp' && defaultOf(definition, column) === undefined,
  )
  const neutral = Object.fromEntries(required.map((column) => [column.name, neutralValue(column)]))
  const complete = rows.map((row) => ({ ...neutral, ...row }) as unknown as Insertable<Database[Table]>)
  const perStatement = Math.max(1, Math.floor(maxParameters / Math.max(1, Object.keys(complete[0] ?? {}).length)))
  for (let start = 0; start < complete.length; start += perStatement) {
    await db
      .insertInto(table)
      .values(complete.slice(start, start + perStatement))
      .execute()
  }
  return rows.length
}

function neutralValue(column: ColumnDefinition): unknown {
  switch (column.type) {
    case 'nchar':
    case 'nvarchar':
    case 'char':
    case 'varchar':
    case 'xml':
      return ''
    case 'datetime':
    case 'smalldatetime':
    case 'datetime2':
      return new Date(0)
    case 'uniqueidentifier':
      return '00000000-0000-0000-0000-000000000000'
    case 'varbinary':
    case 'binary':
    case 'timestamp':
      return Buffer.alloc(0)
    case 'bit':
      return false
    case 'bigint':
      return '0'
    case 'int':
    case 'smallint':
    case 'tinyint':
    case 'float':
    case 'decimal':
      return 0
  }
}
