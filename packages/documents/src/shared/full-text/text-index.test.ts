import { join } from 'node:path'
import { Client } from '@opensearch-project/opensearch'
import { openTemporaryDirectory } from '@synergy-jobs/core/internal'
import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCorpus, makeQueries, seededRandom } from '../../../test/full-text/make-corpus.ts'
import { openOpenSearchStandIn } from '../../../test/full-text/open-opensearch-stand-in.ts'
import { openSession } from '../../../test/full-text/open-session.ts'
import { entityKinds } from './entity-kind.ts'
import { openFlexSearchIndex } from './flexsearch/open-flex-search-index.ts'
import type { IndexEntry } from './index-entry.ts'
import { openOpenSearchIndex } from './opensearch/open-opensearch-index.ts'
import { matchQuery } from './query/match-query.ts'
import type { QueryNode } from './query/query-node.ts'
import { relaxPhrases } from './query/relax-phrases.ts'
import { openSqliteIndex } from './sqlite/open-sqlite-index.ts'
import type { IndexBatch, TextIndex } from './text-index.ts'
import { openProductIndex } from './word-tables/open-product-index.ts'
import { wordTableCodes } from './word-tables/word-table-codes.ts'

const random = seededRandom(7)
const corpus = makeCorpus(160, random)
const queries = makeQueries(600, corpus, random)

/** Indexes that are rebuilt aside; the tables of the product are brought up to date in place. */
const aside: ReadonlySet<string> = new Set(['sqlite', 'flexsearch', 'opensearch'])

/** An index of one kind, and what must be cleaned up after it. */
interface Opened extends AsyncDisposable {
  readonly index: TextIndex
  /** Opens the same index once more, as another process would. */
  again(): TextIndex
}

async function openTables(engine: ReturnType<typeof testEngines>[number], tables: 'references' | 'classic'): Promise<Opened> {
  const context = await openTestContext({ engine, company: false })
  if (tables === 'classic') await createClassicTables(context.db)
  const session = await openSession(context)
  const open = (): TextIndex => openProductIndex({ db: context.db, session: session.db, tables, codes: wordTableCodes.parse({}) })
  return {
    index: open(),
    again: open,
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]()
      // The database of a server is used again.
      if (tables === 'classic') for (const name of classicTables) await sql.raw(`drop table ${name}`).execute(context.db)
      await context[Symbol.asyncDispose]()
    },
  }
}

const classicTables = ['DocumentWords', 'RequestWords'] as const

async function createClassicTables(db: Awaited<ReturnType<typeof openTestContext>>['db']): Promise<void> {
  for (const name of classicTables) {
    await sql.raw(`drop table if exists ${name}`).execute(db)
    await sql.raw(`create table ${name} (Word nvarchar(64) not null, ID uniqueidentifier not null)`).execute(db)
  }
}

async function openFile(open: (file: string) => TextIndex): Promise<Opened> {
  const directory = await openTemporaryDirectory()
  const file = join(directory.path, 'index')
  const index = open(file)
  return {
    index,
    again: () => open(file),
    async [Symbol.asyncDispose]() {
      await index[Symbol.asyncDispose]()
      await directory[Symbol.asyncDispose]()
    },
  }
}

async function openOpenSearch(): Promise<Opened> {
  const server = await openOpenSearchStandIn()
  const client = new Client({ node: server.url })
  const open = (): TextIndex => openOpenSearchIndex({ client })
  return {
    index: open(),
    again: open,
    async [Symbol.asyncDispose]() {
      await client.close()
      await server[Symbol.asyncDispose]()
      expect(server.faults).toEqual([])
      expect([...server.requests.keys()].sort()).toEqual([
        'GET /_alias/{name}',
        'GET /{index}/_refresh',
        'HEAD /{index}',
        'POST /_aliases',
        'POST /_bulk',
        'POST /{index}/_mget',
        'POST /{index}/_search',
        'PUT /{index}',
        'PUT /{index}/_doc/{id}',
      ])
    },
  }
}

const indexes: Readonly<Record<string, () => Promise<Opened>>> = {
  ...Object.fromEntries(
    testEngines().flatMap((engine) => [
      [`word tables on ${engine}`, () => openTables(engine, 'references')],
      [`classic word tables on ${engine}`, () => openTables(engine, 'classic')],
    ]),
  ),
  'an SQLite file': () => openFile((file) => openSqliteIndex({ file })),
  'OpenSearch, by a stand-in that checks each request,': openOpenSearch,
  FlexSearch: () => openFile((file) => openFlexSearchIndex({ file })),
}

async function write(index: TextIndex, batch: Partial<IndexBatch> & Pick<IndexBatch, 'kind'>) {
  const staged = await index.stage({ entries: [], removed: [], ...batch })
  await staged.write()
  return staged.changed
}

async function fill(index: TextIndex, entries: readonly IndexEntry[]): Promise<void> {
  for (const kind of entityKinds) {
    const some = entries.filter((entry) => entry.kind === kind)
    for (let start = 0; start < some.length; start += 50) await write(index, { kind, entries: some.slice(start, start + 50) })
  }
}

/** All hits, and what an exact index must find; for an index of candidates phrases are looked up in the texts, as the search does. */
async function ask(index: TextIndex, entries: readonly IndexEntry[], expression: QueryNode, maxSecurityLevel = 100) {
  const hits = await index.query({ expression, kinds: entityKinds, maxSecurityLevel, offset: 0, limit: 1_000 })
  const byKey = new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry]))
  const verify = index.phrases === 'candidates' && !relaxPhrases(expression).exact
  const kept = hits.filter((hit) => !verify || matchQuery(expression, byKey.get(`${hit.kind} ${hit.id}`)?.fields ?? []))
  const hasLevels = index.name !== 'classic-word-tables'
  const expected = entries.filter(
    (entry) => (!hasLevels || entry.securityLevel <= maxSecurityLevel) && matchQuery(expression, entry.fields),
  )
  return {
    found: kept.map(({ kind, id }) => `${kind} ${id}`).sort(),
    expected: expected.map(({ kind, id }) => `${kind} ${id}`).sort(),
    hits,
  }
}

describe.each(Object.keys(indexes))('%s as a text index', (name) => {
  let opened: Opened
  beforeAll(async () => {
    opened = (await indexes[name]?.()) as Opened
    await opened.index.ensure()
    await fill(opened.index, corpus)
  }, 300_000)
  afterAll(() => opened[Symbol.asyncDispose]())

  it('answers 600 generated queries exactly as looking at every word does', async () => {
    let answered = 0
    const wrong: unknown[] = []
    for (const expression of queries) {
      const { found, expected } = await ask(opened.index, corpus, expression)
      if (expected.length > 0) answered += 1
      if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push({ expression: JSON.stringify(expression), found, expected })
    }
    expect(wrong).toEqual([])
    expect(answered).toBeGreaterThan(300)
    // A server takes a moment for each of them.
  }, 600_000)

  it('gives nothing above a security level, and only the kinds asked for', async () => {
    const expression: QueryNode = { kind: 'prefix', prefix: 'i' }
    const { found, expected } = await ask(opened.index, corpus, expression, 10)
    expect(found).toEqual(expected)
    const requests = await opened.index.query({ expression, kinds: ['requests'], maxSecurityLevel: 100, offset: 0, limit: 1_000 })
    expect(new Set(requests.map(({ kind }) => kind))).toEqual(new Set(['requests']))
  })

  it('ranks, and its pages fit together', async () => {
    const expression: QueryNode = {
      kind: 'or',
      nodes: [
        { kind: 'word', word: 'invoice' },
        { kind: 'word', word: 'report' },
      ],
    }
    const { hits } = await ask(opened.index, corpus, expression)
    const pages = []
    for (let offset = 0; offset < hits.length; offset += 7)
      pages.push(...(await opened.index.query({ expression, kinds: entityKinds, maxSecurityLevel: 100, offset, limit: 7 })))
    expect(hits.length).toBeGreaterThan(20)
    expect(pages).toEqual(hits)
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a))
    expect(new Set(hits.map(({ score }) => score)).size).toBeGreaterThan(1)
  })

  it('lists what it holds, once each', async () => {
    const listed = await Array.fromAsync(opened.index.indexed('documents'))
    const expected = corpus.filter(({ kind }) => kind === 'documents').map(({ id, securityLevel }) => ({ id, securityLevel }))
    const hasLevels = opened.index.name !== 'classic-word-tables'
    expect(listed.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      expected.map((entry) => (hasLevels ? entry : { ...entry, securityLevel: null })),
    )
  })

  it('proposes near words', async () => {
    expect(await opened.index.similarWords('invioce')).toContain('invoice')
    expect(await opened.index.similarWords('nvoices')).toContain('invoices')
    expect(await opened.index.similarWords('zzzzzz')).toEqual([])
  })

  it('changes only what differs, removes, and keeps its mark', async () => {
    const [first, second] = corpus as readonly [IndexEntry, IndexEntry]
    expect(await write(opened.index, { kind: 'documents', entries: [first, second] })).toEqual(new Set())
    const edited: IndexEntry = { ...first, fields: [{ place: 'subject', words: ['edited', 'afresh'] }] }
    const time = new Date('2026-03-31T10:00:00.000Z')
    const watermark = { time, id: first.id, since: new Date('2026-03-31T09:00:00.000Z') }
    expect(await write(opened.index, { kind: 'documents', entries: [edited], removed: [second.id], watermark })).toEqual(
      new Set([first.id, second.id]),
    )
    const now = [edited, ...corpus.slice(2)]
    for (const expression of [
      { kind: 'word', word: 'edited' },
      { kind: 'prefix', prefix: 'w' },
      ...queries.slice(0, 40),
    ] as readonly QueryNode[]) {
      const { found, expected } = await ask(opened.index, now, expression)
      expect(found).toEqual(expected)
    }
    expect(await opened.index.watermark('documents')).toEqual(watermark)
    expect(await opened.index.watermark('requests')).toBeUndefined()
    // Others may write to the tables of the product, so those remember nothing about the last run's input.
    const keptState = aside.has(opened.index.name) ? { state: 'as it was' } : {}
    await write(opened.index, { kind: 'documents', watermark: { time, state: 'as it was' } })
    await opened.index.flush()
    const again = opened.again()
    expect(await again.watermark('documents')).toEqual({ time, ...keptState })
    expect((await ask(again, now, { kind: 'word', word: 'edited' })).found).toEqual([`documents ${first.id}`])
    if (again !== opened.index) await again[Symbol.asyncDispose]()
  })

  it('is rebuilt aside, goes on with an unfinished rebuild, and changes places at once', async () => {
    const some = corpus.slice(0, 40)
    const query = {
      expression: { kind: 'prefix', prefix: 'w' },
      kinds: entityKinds,
      maxSecurityLevel: 100,
      offset: 0,
      limit: 1_000,
    } as const
    const before = await opened.index.query(query)
    {
      await using rebuild = await opened.index.rebuild()
      await fill(rebuild.index, some.slice(0, 20))
      if (aside.has(rebuild.index.name)) expect(await opened.index.query(query)).toEqual(before)
    }
    await using rebuild = await opened.index.rebuild()
    await fill(rebuild.index, some.slice(20))
    await rebuild.swap()
    if (!aside.has(rebuild.index.name)) return
    const { found, expected } = await ask(opened.index, some, query.expression)
    expect(found).toEqual(expected)
    expect(found.length).toBeGreaterThan(0)
  })
})
