import type { SchemaSource, SourceTable } from './read-source.ts'

/** Prints the compact table definitions as a module of text constants; `tableDefinition` parses them on demand. */
export function printDefinitions(source: SchemaSource): string {
  return [
    '// Written by tools/generate-schema.ts from the schema data in tools/schema; do not edit.',
    '',
    '/** The tables that the jobs need, in the compact form that `parseTableDefinition` reads. */',
    ...printRecord('neededTables', source.needed),
    '',
    '/** The tables around those, in the same form. */',
    ...printRecord('supportingTables', source.supporting),
    '',
  ].join('\n')
}

function printRecord(name: string, tables: readonly SourceTable[]): readonly string[] {
  return [`export const ${name}: Readonly<Record<string, string>> = {`, ...tables.map(printTable), '}']
}

function printTable(table: SourceTable): string {
  if (/[`\\$]/.test(table.text))
    throw new SyntaxError(`Table ${table.definition.name} has a character that a template literal cannot hold.`)
  return `  ${table.definition.name}: \`\n${table.text}\`,`
}
