import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { jobTableDefinitions } from '@synergy-jobs/core'
import { tableDefinition } from '@synergy-jobs/core/internal'
import type { TestContext } from '@synergy-jobs/core/testing'
import { sql } from 'kysely'
import { createdByDefault } from '../../packages/core/src/schema/create-schema.ts'

/** Everything in a database: rows of all tables (rowversions too) and the next identity numbers, by place. */
export type Snapshot = ReadonlyMap<string, readonly string[]>

type Row = Record<string, unknown>
type Query = (text: string) => Promise<readonly Row[]>

/** Reads the whole database. Rows are compared as text, in no order. */
export async function takeSnapshot(context: TestContext): Promise<Snapshot> {
  const { connection } = context
  if (typeof connection === 'object' && 'file' in connection) {
    using database = new DatabaseSync(connection.file, { readOnly: true, timeout: 30_000 })
    return await readAll(async (text) => database.prepare(text).all(), embeddedForms)
  }
  return await readAll(async (text) => (await sql.raw<Row>(text).execute(context.db)).rows, sqlServerForms)
}

interface Forms {
  /** Gives the `name` of each table that has rows. */
  readonly tables: string
  rows(table: string): string
  /** Gives `name` and `seq` of each table with an identity column. */
  readonly seeds: string
}

const embeddedForms: Forms = {
  tables: `select name from sqlite_schema where type = 'table' and name not like 'sqlite!_%' escape '!'`,
  rows: (table) => `select * from "${table}"`,
  seeds: 'select name, seq from sqlite_sequence',
}

// From the schema data: the catalog of a server with many databases takes long to read.
const serverTables = [...createdByDefault, ...jobTableDefinitions.map(({ name }) => name)]

const sqlServerForms: Forms = {
  tables: serverTables.map((name) => `select '${name}' as name where exists (select 1 from [${name}])`).join(' union all '),
  rows: (table) => `select * from [${table}]`,
  seeds: createdByDefault
    .filter((name) => tableDefinition(name).columns.some(({ identity }) => identity === true))
    .map((name) => `select '${name}' as name, ident_current('${name}') as seq`)
    .join(' union all '),
}

async function readAll(query: Query, forms: Forms): Promise<Snapshot> {
  const places = new Map<string, readonly string[]>()
  for (const { name } of await query(forms.tables)) {
    const rows = await query(forms.rows(String(name)))
    places.set(String(name), rows.map((row) => JSON.stringify(row, readable)).sort())
  }
  const seeds = await query(forms.seeds)
  places.set('identity numbers', seeds.map((seed) => `${String(seed['name'])} ${String(seed['seq'])}`).sort())
  return places
}

function readable(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  return typeof value === 'bigint' ? String(value) : value
}

/** The files below a directory, each with a digest of its content. */
export async function takeFiles(directory: string): Promise<Snapshot> {
  const files = await readdir(directory, { recursive: true, withFileTypes: true })
  const lines = files
    .filter((file) => file.isFile())
    .map(async (file) => {
      const path = join(file.parentPath, file.name)
      return `${path} ${createHash('sha256')
        .update(await readFile(path))
        .digest('hex')}`
    })
  return new Map([['files', (await Promise.all(lines)).sort()]])
}

/** Says in which places two snapshots differ, with an example; empty when they do not. */
export function differences(before: Snapshot, after: Snapshot, isLookedAt: (place: string) => boolean = () => true): readonly string[] {
  const places = [...new Set([...before.keys(), ...after.keys()])].filter(isLookedAt)
  return places.flatMap((place) => {
    const old = new Set(before.get(place))
    const now = new Set(after.get(place))
    const gone = [...old].filter((row) => !now.has(row))
    const come = [...now].filter((row) => !old.has(row))
    // Equal rows of a table without a key fall together in a set, hence the look at their number.
    const grown = (after.get(place)?.length ?? 0) - (before.get(place)?.length ?? 0)
    if (gone.length === 0 && come.length === 0 && grown === 0) return []
    return [`${place} (${gone.length} gone, ${come.length} new), e.g. ${(come[0] ?? gone[0] ?? `${grown} equal rows`).slice(0, 300)}`]
  })
}

/** The places in which two snapshots differ. */
export function changedPlaces(before: Snapshot, after: Snapshot): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => differences(before, after, (other) => other === place).length > 0,
  )
}
