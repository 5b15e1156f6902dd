// Writes packages/core/src/schema/generated/ from the schema data in tools/schema/.
//
//   node tools/generate-schema.ts           writes the files
//   node tools/generate-schema.ts --check   fails when a file is not what would be written

import { readFile, writeFile } from 'node:fs/promises'
import { printCodes } from './schema/print-codes.ts'
import { printDefinitions } from './schema/print-definitions.ts'
import { printTables } from './schema/print-tables.ts'
import { readSource } from './schema/read-source.ts'

const target = new URL('../packages/core/src/schema/generated/', import.meta.url)

async function main(): Promise<void> {
  const source = await readSource(new URL('./schema/', import.meta.url))
  const files = { 'tables.ts': printTables(source), 'definitions.ts': printDefinitions(source), 'codes.ts': printCodes(source) }
  const changed: string[] = []
  for (const [name, text] of Object.entries(files)) {
    const present = await readFile(new URL(name, target), 'utf8').catch(() => '')
    if (present !== text) changed.push(name)
  }
  if (process.argv.includes('--check')) return report(changed)
  for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, target), text)
  console.log(changed.length === 0 ? 'Nothing changed.' : `Written: ${changed.join(', ')}`)
}

function report(changed: readonly string[]): void {
  if (changed.length === 0) return
  console.error(`Not up to date: ${changed.join(', ')}. Run: node tools/generate-schema.ts`)
  process.exitCode = 1
}

await main()
