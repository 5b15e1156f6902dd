import type { ColumnDefinition } from '../../packages/core/src/schema/column-definition.ts'
import type { SchemaSource, SourceTable } from './read-source.ts'

/** Prints the Kysely types of all tables as TypeScript. */
export function printTables(source: SchemaSource): string {
  const tables = [...source.needed, ...source.supporting]
  return [
    '// Written by tools/generate-schema.ts from the schema data in tools/schema; do not edit.',
    '',
    "import type { Generated, GeneratedAlways } from 'kysely'",
    '',
    '/** All product tables by their physical names. */',
    'export interface SynergyTables {',
    ...tables.map((table) => `  ${table.definition.name}: ${interfaceName(table)}`),
    '}',
    ...tables.flatMap((table) => ['', ...printTable(table, source)]),
    '',
  ].join('\n')
}

function printTable(table: SourceTable, source: SchemaSource): readonly string[] {
  return [
    ...comment('', [table.summary || `Supporting table of the area ${table.area}.`, ...table.notes]),
    `export interface ${interfaceName(table)} {`,
    ...table.definition.columns.flatMap((column) => [...printMeaning(table, column, source), `  ${column.name}: ${columnType(column)}`]),
    '}',
  ]
}

function interfaceName(table: SourceTable): string {
  const { name } = table.definition
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Table`
}

function printMeaning(table: SourceTable, column: ColumnDefinition, source: SchemaSource): readonly string[] {
  const { name } = table.definition
  const meaning = source.meanings.get(`${name}.${column.name}`) ?? source.meanings.get(column.name)
  const values = source.codes[name]?.[column.name]?.values
  const codes = values && `Values: ${codeTexts(values).join('; ')}.`
  const sentences = [meaning && `${meaning.slice(0, 1).toUpperCase()}${meaning.slice(1)}.`, codes].filter((text) => text !== undefined)
  return sentences.length === 0 ? [] : comment('  ', [`\`${sqlType(column)}\`. ${sentences.join(' ')}`])
}

function codeTexts(values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values).map(([code, text]) => `${code} ${text}`)
}

function comment(indent: string, paragraphs: readonly string[]): readonly string[] {
  const [first = '', ...rest] = paragraphs.map((text) => text.replaceAll('*/', '* /'))
  if (rest.length === 0) return [`${indent}/** ${first} */`]
  return [`${indent}/**`, `${indent} * ${first}`, ...rest.flatMap((text) => [`${indent} *`, `${indent} * ${text}`]), `${indent} */`]
}

function sqlType(column: ColumnDefinition): string {
  const size = column.precision === undefined ? column.length : `${column.precision},${column.scale}`
  return `${column.type}${size === undefined ? '' : `(${size})`}`
}

function columnType(column: ColumnDefinition): string {
  if (column.type === 'timestamp') return 'GeneratedAlways<Buffer>'
  const type = `${valueTypes[column.type]}${column.nullable ? ' | null' : ''}`
  return column.identity || column.default !== undefined ? `Generated<${type}>` : type
}

const valueTypes: Readonly<Record<ColumnDefinition['type'], string>> = {
  int: 'number',
  smallint: 'number',
  tinyint: 'number',
  bigint: 'string',
  bit: 'boolean',
  float: 'number',
  decimal: 'number',
  nchar: 'string',
  nvarchar: 'string',
  char: 'string',
  varchar: 'string',
  xml: 'string',
  datetime: 'Date',
  smalldatetime: 'Date',
  datetime2: 'Date',
  uniqueidentifier: 'string',
  varbinary: 'Buffer',
  binary: 'Buffer',
  timestamp: 'Buffer',
}
