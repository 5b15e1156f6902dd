import type { CodeColumn, SchemaSource } from './read-source.ts'

/** Prints one constant object and one type for each column whose code values are known. */
export function printCodes(source: SchemaSource): string {
  const columns = Object.entries(source.codes).flatMap(([table, codes]) =>
    Object.entries(codes).map(([column, values]) => printColumn(source, table, column, values)),
  )
  return ['// Written by tools/generate-schema.ts from the schema data in tools/schema; do not edit.', ...columns.flat(), ''].join('\n')
}

function printColumn(source: SchemaSource, table: string, column: string, codes: CodeColumn): readonly string[] {
  const name = `${lowerFirst(table)}${pascal(column)}`
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
  const numeric = isNumeric(source, table, column)
  const entries = Object.entries(codes.values).map(([code, text]) => [identifier(text), numeric ? code : `'${code}'`] as const)
  if (new Set(entries.map(([key]) => key)).size !== entries.length) throw new SyntaxError(`${table}.${column} has two codes of one name.`)
  return [
    '',
    `/** Values of ${table}.${column}. Evidence: ${source.evidence[codes.evidence] ?? codes.evidence}. Other values may occur in a database. */`,
    `export const ${name} = {`,
    ...entries.map(([key, code]) => `  ${key}: ${code},`),
    '} as const',
    '',
    `/** A known value of ${table}.${column}. */`,
    `export type ${type} = (typeof ${name})[keyof typeof ${name}]`,
  ]
}

function isNumeric(source: SchemaSource, table: string, column: string): boolean {
  const definition = [...source.needed, ...source.supporting].find((each) => each.definition.name === table)?.definition
  const found = definition?.columns.find((each) => each.name === column)
  if (found === undefined) throw new SyntaxError(`There are code values for ${table}.${column}, which the schema does not have.`)
  return ['int', 'smallint', 'tinyint'].includes(found.type)
}

function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text)
    ? text.replace(/^[A-Z]+(?=[A-Z]|$)/, (head) => head.toLowerCase())
    : `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
}

function pascal(name: string): string {
  return name
    .split('_')
    .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)
    .join('')
}

/** 'hired, not started' → hiredNotStarted; what follows a semicolon or stands in brackets is a remark. */
function identifier(text: string): string {
  const words = text
    .replace(/;.*|\(.*\)/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
  return words.map((word, index) => (index === 0 ? lowerFirst(word) : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)).join('')
}
