import type { Database } from '@synergy-jobs/core'
import { bulkInsert, type ColumnDefinition, createStagingTable, dropStagingTable, takeRows } from '@synergy-jobs/core/internal'
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import { closestWords } from '../closest-words.ts'
import type { EntityKind } from '../entity-kind.ts'
import { inSlices } from '../in-slices.ts'
import type { IndexBatch, IndexedEntity, StagedBatch, TextIndex } from '../text-index.ts'
import { beginsAlike } from './begins-alike.ts'
import type { WordIndexSettings } from './open-word-index.ts'
import { queryClassic } from './query-classic.ts'
import { readWatermark, writeWatermark } from './setting-watermark.ts'
import type { WordTableCodes } from './word-table-codes.ts'

/**
 * Opens the classic word index: one table a kind with a word and the GUID it occurs in (documented). It keeps no scores and no
 * security levels, so a changed level needs no write, and the search looks at the entities themselves. Table and column
 * names are settings, since the vendor does not publish them.
 */
export function openClassicIndex(settings: WordIndexSettings): TextIndex {
  const { db, session, codes } = settings
  const working = (): Kysely<Database> => {
    if (session === undefined) throw new TypeError('This word index was opened for searching; give it a session to write.')
    return session
  }
  return {
    name: 'classic-word-tables',
    phrases: 'candidates',
    ensure: () => createStaging(working()),
    stage: (batch) => stage(working(), batch, codes),
    indexed: (kind) => listIndexed(db, kind, codes),
    watermark: (kind) => readWatermark(db, kind, codes),
    query: (query) => queryClassic(db, query, codes),
    similarWords: (word) => similarWords(db, word, codes),
    flush: async () => undefined,
    rebuild: async () => ({ index: openClassicIndex(settings), swap: async () => undefined, [Symbol.asyncDispose]: async () => undefined }),
    [Symbol.asyncDispose]: async () => undefined,
  }
}

/** Tables whose names are known at run time only. */
export type NamedTables = Record<string, Record<string, unknown>>

const guid: ColumnDefinition = { name: 'Entity', type: 'uniqueidentifier', nullable: false }
const stagedColumns: readonly ColumnDefinition[] = [guid, { name: 'Word', type: 'nvarchar', length: 64, nullable: false }]

async function createStaging(session: Kysely<Database>): Promise<void> {
  for (const [name, columns] of [
    ['#ft_words', stagedColumns],
    ['#ft_entities', [guid]],
  ] as const) {
    await dropStagingTable(session, name)
    await createStagingTable(session, name, columns)
    await sql`create index ${sql.ref(`IX_${name.slice(1)}`)} on ${sql.table(name)} (Entity)`.execute(session)
  }
}

async function stage(session: Kysely<Database>, batch: IndexBatch, codes: WordTableCodes): Promise<StagedBatch> {
  for (const name of ['#ft_words', '#ft_entities']) await sql`delete from ${sql.table(name)}`.execute(session)
  await bulkInsert(session, '#ft_entities', [guid], [...batch.entries.map(({ id }) => [id]), ...batch.removed.map((id) => [id])])
  await bulkInsert(session, '#ft_words', stagedColumns, stagedRows(batch))
  const names = namesOf(batch.kind, codes)
  const { rows } = await sql<{ id: string }>`
    select s.Entity as id from ${sql.table('#ft_words')} as s where not exists ${storedRow(names)}
    union
    select ${names.table}.${names.id} as id from ${names.table}
    where ${names.table}.${names.id} in (select t.Entity from ${sql.table('#ft_entities')} as t) and not exists ${stagedRow(names)}`.execute(
    session,
  )
  const write = async (trx: Transaction<Database>): Promise<void> => {
    if (rows.length > 0) await writeRows(trx, batch.kind, codes)
    if (batch.watermark !== undefined) await writeWatermark(trx, batch.kind, batch.watermark, codes)
  }
  return {
    changed: new Set(rows.map(({ id }) => id.toUpperCase())),
    write: (trx) => (trx === undefined ? session.transaction().execute(write) : write(trx)),
  }
}

function* stagedRows({ entries }: IndexBatch): Generator<readonly unknown[]> {
  for (const { id, fields } of entries) for (const word of new Set(fields.flatMap(({ words }) => words))) yield [id, word]
}

interface Names {
  readonly table: RawBuilder<unknown>
  readonly word: RawBuilder<unknown>
  readonly id: RawBuilder<unknown>
  /** Makes the two word columns compare where their collations differ. */
  readonly collate: RawBuilder<unknown>
}

function namesOf(kind: EntityKind, { classic }: WordTableCodes): Names {
  const { table, word, id } = classic[kind]
  const collate = classic.collation === undefined ? sql`` : sql.raw(` collate ${classic.collation}`)
  return { table: sql.table(table), word: sql.ref(word), id: sql.ref(id), collate }
}

/** The row of the staged word `s` is in the table. */
function storedRow({ table, word, id, collate }: Names): RawBuilder<unknown> {
  return sql`(select 1 from ${table} as o where o.${id} = s.Entity and o.${word} = s.Word${collate})`
}

/** The row of the table is among the staged ones. */
function stagedRow({ table, word, id, collate }: Names): RawBuilder<unknown> {
  return sql`(select 1 from ${sql.table('#ft_words')} as s where s.Entity = ${table}.${id} and s.Word${collate} = ${table}.${word})`
}

async function writeRows(transaction: Transaction<Database>, kind: EntityKind, codes: WordTableCodes): Promise<void> {
  const { table, word, id } = codes.classic[kind]
  const names = namesOf(kind, codes)
  const trx = transaction as unknown as Kysely<NamedTables>
  const inBatch = sql<boolean>`${names.table}.${names.id} in (select t.Entity from ${sql.table('#ft_entities')} as t)`
  await inSlices((rows) =>
    takeRows(
      trx
        .deleteFrom(table)
        .where(inBatch)
        .where(sql<boolean>`not exists ${stagedRow(names)}`),
      rows,
    ).executeTakeFirst(),
  )
  await inSlices((rows) => {
    const fresh = trx
      .selectFrom('#ft_words as s')
      .select(['s.Word as w', 's.Entity as e'])
      .where(sql<boolean>`not exists ${storedRow(names)}`)
    return trx
      .insertInto(table)
      .columns([word, id])
      .expression(takeRows(fresh.orderBy('s.Entity').orderBy('s.Word'), rows))
      .executeTakeFirst()
  })
}

/** Entities of one page. */
const pageSize = 2_000

async function* listIndexed(db: Kysely<Database>, kind: EntityKind, { classic }: WordTableCodes): AsyncGenerator<IndexedEntity, void> {
  const { table, id } = classic[kind]
  const named = db as unknown as Kysely<NamedTables>
  for (let after: unknown; ; ) {
    let query = named.selectFrom(`${table} as o`).select(`o.${id} as id`).distinct().orderBy(`o.${id}`)
    if (after !== undefined) query = query.where(`o.${id}`, '>', after)
    const rows = await takeRows(query, pageSize).execute()
    for (const row of rows) yield { id: String(row.id), securityLevel: null }
    after = rows.at(-1)?.id
    if (rows.length < pageSize) return
  }
}

async function similarWords(db: Kysely<Database>, word: string, { classic }: WordTableCodes): Promise<readonly string[]> {
  const found = new Set<string>()
  const named = db as unknown as Kysely<NamedTables>
  // Two tables, one a kind.
  for (const kind of ['documents', 'requests'] as const) {
    const { table, word: column } = classic[kind]
    const query = named
      .selectFrom(`${table} as o`)
      .select(`o.${column} as word`)
      .distinct()
      .where(beginsAlike(sql<string>`o.${sql.ref(column)}`, word))
    for (const row of await takeRows(query, pageSize).execute()) found.add(String(row.word))
  }
  return closestWords(word, found)
}
