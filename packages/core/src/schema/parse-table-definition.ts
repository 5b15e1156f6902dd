import type { ColumnDefinition, ColumnType, IndexDefinition, TableDefinition } from './column-definition.ts'

/**
 * Reads one table from the compact text form in which the schema is kept: one column, key or index a line.
 *
 * ```text
 * ID int! identity
 * CompanyCode nchar(3)
 * bdr_hfl float! =0
 * primary clustered (ID)
 * index IX_Company unique (CompanyCode, ID desc)
 * ```
 *
 * `!` means NOT NULL, `=` starts the default expression, which runs to the end of the line.
 *
 * @param name - the physical table name
 * @param text - the lines; blank ones are skipped
 * @throws SyntaxError when a line is none of these; the text is part of the package, so this is a mistake in it
 */
export function parseTableDefinition(name: string, text: string): TableDefinition {
  const lines = text.split('\n').filter((line) => line !== '')
  const primary = lines.find((line) => line.startsWith('primary '))
  const indexes = lines.filter((line) => line.startsWith('index '))
  const columns = lines.filter((line) => line !== primary && !line.startsWith('index '))
  return {
    name,
    columns: columns.map(parseColumn),
    ...(primary === undefined ? {} : { primaryKey: parsePrimaryKey(primary) }),
    indexes: indexes.map(parseIndex),
  }
}

const columnLine = /^(\w+) (\w+)(?:\(([^)]+)\))?(!?)( identity)?(?: collate (\w+))?(?: =(.+))?$/

function parseColumn(line: string): ColumnDefinition {
  const [, name, type, size, required, identity, collation, defaultValue] = columnLine.exec(line) ?? fail(line)
  if (name === undefined || !isColumnType(type)) return fail(line)
  return {
    name,
    type,
    ...parseSize(size),
    nullable: required !== '!',
    ...(identity === undefined ? {} : { identity: true }),
    ...(defaultValue === undefined ? {} : { default: defaultValue }),
    ...(collation === undefined ? {} : { collation }),
  }
}

function parseSize(size: string | undefined): Pick<ColumnDefinition, 'length' | 'precision' | 'scale'> {
  if (size === undefined) return {}
  if (size === 'max') return { length: 'max' }
  const [first = Number.NaN, second] = size.split(',').map(Number)
  return second === undefined ? { length: first } : { precision: first, scale: second }
}

function parsePrimaryKey(line: string): NonNullable<TableDefinition['primaryKey']> {
  const [, clustered, columns = ''] = /^primary (clustered )?\((.+)\)$/.exec(line) ?? fail(line)
  return { columns: columns.split(', '), clustered: clustered !== undefined }
}

function parseIndex(line: string): IndexDefinition {
  const [, name = '', unique, clustered, list = ''] = /^index (\w+)( unique)?( clustered)? \((.+)\)$/.exec(line) ?? fail(line)
  const columns = list.split(', ')
  const descending = columns.filter((column) => column.endsWith(' desc')).map((column) => column.slice(0, -' desc'.length))
  return {
    name,
    columns: columns.map((column) => column.replace(/ desc$/, '')),
    unique: unique !== undefined,
    clustered: clustered !== undefined,
    ...(descending.length === 0 ? {} : { descending }),
  }
}

const columnTypes: ReadonlySet<string> = new Set<ColumnType>([
  'int',
  'smallint',
  'tinyint',
  'bigint',
  'bit',
  'float',
  'decimal',
  'nchar',
  'nvarchar',
  'char',
  'varchar',
  'xml',
  'datetime',
  'smalldatetime',
  'datetime2',
  'uniqueidentifier',
  'varbinary',
  'binary',
  'timestamp',
])

function isColumnType(type: string | undefined): type is ColumnType {
  return type !== undefined && columnTypes.has(type)
}

function fail(line: string): never {
  throw new SyntaxError(`'${line}' is not a column, primary key or index of the compact schema form.`)
}
