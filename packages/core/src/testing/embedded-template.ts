import { createHash } from 'node:crypto'
import { access, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEmbeddedDatabase } from '../connection/embedded/create-embedded-database.ts'
import { compileSchema } from '../schema/compile-schema.ts'
import { tableDefinition } from '../schema/table-definition.ts'
import { tableNames } from '../schema/table-names.ts'
import { createDemoCompany } from './create-demo-company.ts'

const templates = new Map<boolean, Promise<string>>()

/**
 * Makes the database file that test databases are copied from: the product's tables, and the demo company if asked for.
 * It is made once and kept among the machine's temporary files, under a name that changes with its content.
 */
export function embeddedTemplate(company: boolean): Promise<string> {
  const known = templates.get(company) ?? makeTemplate(company)
  templates.set(company, known)
  return known
}

async function makeTemplate(company: boolean): Promise<string> {
  const ddl = compileSchema('embedded', tableNames('needed').map(tableDefinition))
  const content = createHash('sha256')
    .update(ddl.join(';'))
    .update(company ? createDemoCompany.toString() + version : '')
  const file = join(tmpdir(), `synergy-jobs-template-${content.digest('hex').slice(0, 16)}.db`)
  if (await exists(file)) return file
  const directory = await mkdtemp(join(tmpdir(), 'synergy-jobs-template-'))
  const draft = join(directory, 'draft.db')
  {
    await using source = await createEmbeddedDatabase({ file: draft })
    if (company) await createDemoCompany(source.connect())
  }
  // Several processes may get here at once: each renames a complete file, and the last one stays.
  await rename(draft, file)
  await rm(directory, { recursive: true, force: true })
  return file
}

/** To be raised when the content of the demo company changes. */
const version = '1'

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
