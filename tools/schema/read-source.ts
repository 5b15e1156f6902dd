import { readFile } from 'node:fs/promises'
import type { TableDefinition } from '../../packages/core/src/schema/column-definition.ts'
import { parseTableDefinition } from '../../packages/core/src/schema/parse-table-definition.ts'

/** One table of the schema data, with what people know about it. */
export interface SourceTable {
  readonly definition: TableDefinition
  /** The compact form that `parseTableDefinition` reads. */
  readonly text: string
  readonly area: string
  readonly summary: string
  readonly notes: readonly string[]
}

/** The values of one column that holds a code. */
export interface CodeColumn {
  readonly evidence: string
  readonly values: Readonly<Record<string, string>>
}

/** Everything the generator works from. */
export interface SchemaSource {
  /** The tables that the jobs need. */
  readonly needed: readonly SourceTable[]
  /** Tables around those. */
  readonly supporting: readonly SourceTable[]
  /** English meaning by `column`, or by `table.column` where it differs. */
  readonly meanings: ReadonlyMap<string, string>
  /** Code values by table and column. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, CodeColumn>>>>
  /** What the evidence tags of the codes mean. */
  readonly evidence: Readonly<Record<string, string>>
}

/** Reads the schema data: two files of tables, the column meanings and the code values. */
export async function readSource(folder: URL): Promise<SchemaSource> {
  const read = (name: string) => readFile(new URL(name, folder), 'utf8')
  const codes = JSON.parse(await read('synergy-codes.json')) as CodesFile
  const needed = parseTables(await read('synergy-schema.txt'))
  const supporting = parseTables(await read('synergy-schema-extra.txt'))
  const meanings = parseMeanings(await read('column-meanings.txt'))
  refuseUnknown(meanings, [...needed, ...supporting])
  return { needed, supporting, meanings, codes: codes.tables, evidence: codes.evidence }
}

/** The form of synergy-codes.json. */
interface CodesFile {
  readonly tables: SchemaSource['codes']
  readonly evidence: SchemaSource['evidence']
}

/** Table blocks: `## name (area) summary`, then `> note` lines, then the compact form. */
function parseTables(text: string): readonly SourceTable[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n')
      const [, name, area, summary = ''] = /^(\w+) \((\w+)\) ?(.*)$/.exec(head) ?? []
      if (name === undefined || area === undefined) throw new SyntaxError(`'## ${head}' is not '## name (area) summary'.`)
      const body = lines.filter((line) => line !== '' && !line.startsWith('> ')).join('\n')
      const notes = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2))
      return { definition: parseTableDefinition(name, body), text: body, area, summary, notes }
    })
}

/** Lines of `column = meaning`; `#` starts a comment line. */
function parseMeanings(text: string): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [, names, meaning] = /^([\w., ]+?) = (.+)$/.exec(line) ?? []
    if (names === undefined || meaning === undefined) throw new SyntaxError(`'${line}' is not 'column = meaning'.`)
    for (const name of names.split(/,\s*/)) {
      if (meanings.has(name)) throw new SyntaxError(`Two meanings for '${name}'.`)
      meanings.set(name, meaning)
    }
  }
  return meanings
}

function refuseUnknown(meanings: ReadonlyMap<string, string>, tables: readonly SourceTable[]): void {
  const names = tables.flatMap(({ definition }) => definition.columns.flatMap(({ name }) => [name, `${definition.name}.${name}`]))
  const unknown = [...meanings.keys()].filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new SyntaxError(`There are meanings for columns that the schema does not have: ${unknown.join(', ')}.`)
}
