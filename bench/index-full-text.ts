import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import type { Context } from '@synergy-jobs/core'
import { openTemporaryDirectory } from '@synergy-jobs/core/internal'
import { insertRows, openTestContext } from '@synergy-jobs/core/testing'
import { indexFullText, openFlexSearchIndex, openSqliteIndex, searchFullText, type TextIndex, tokenise } from '@synergy-jobs/documents'
import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import { type Contestant, runContest } from './contest.ts'

// Indexes generated documents end to end into each index, next to FlexSearch, MiniSearch and FTS5 that are handed the bare texts, and
// asks 200 queries of two words. The rows of a second run show what a run costs that finds nothing new.
//
//   node --conditions=@synergy-jobs/source bench/index-full-text.ts [--documents 50000] [--words 200] [--runs 1]

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '50000' },
    words: { type: 'string', default: '200' },
    runs: { type: 'string', default: '1' },
    contestant: { type: 'string' },
    input: { type: 'string' },
  },
  strict: false,
})
// The contestants run in processes of their own, which are handed the input only.
const size = typeof values.input === 'string' ? values.input : `${values.documents} ${values.words}`
const [documents = 0, wordsEach = 0] = size.split(' ').map(Number)

let state = 1
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}

/** Words as texts have them: few are common, most are rare. */
function word(): string {
  return `w${Math.floor(60_000 * random() ** 3).toString(36)}`
}

function* texts(): Generator<string> {
  state = 1
  for (let n = 0; n < documents; n++) yield Array.from({ length: wordsEach }, word).join(' ')
}

const queries = Array.from({ length: 200 }, () => `${word()} ${word()}`)

function percentiles(times: number[]): Readonly<Record<string, number>> {
  times.sort((a, b) => a - b)
  const at = (share: number): number => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2))
  return { 'query p50 ms': at(0.5), 'query p99 ms': at(0.99) }
}

async function askAll(ask: (query: string) => unknown): Promise<Readonly<Record<string, number>>> {
  const times: number[] = []
  for (const query of queries) {
    const start = performance.now()
    await ask(query)
    times.push(performance.now() - start)
  }
  return percentiles(times)
}

async function makeDocuments(context: Context): Promise<void> {
  await context.db.updateTable('humres').set({ job_level: 100 }).execute()
  let rows: { ID: string; Subject: string; Body: string; ModifiedDate: Date }[] = []
  let n = 0
  for (const text of texts()) {
    rows.push({
      ID: context.newGuid(),
      Subject: `Document ${n}`,
      Body: `<p>${text}</p>`,
      ModifiedDate: new Date(Date.UTC(2025, 0, 1) + n++ * 1_000),
    })
    if (rows.length < 1_000) continue
    await insertRows(context.db, 'BacoDiscussions', rows)
    rows = []
  }
  if (rows.length > 0) await insertRows(context.db, 'BacoDiscussions', rows)
}

/** The job and the search, with all that they check. */
function whole(open?: (file: string) => TextIndex, again = false): Contestant {
  return async (_, timed) => {
    await using directory = await openTemporaryDirectory()
    await using context = await openTestContext()
    await makeDocuments(context)
    const index = open?.(join(directory.path, 'index'))
    const options = { entities: ['documents'], ...(index === undefined ? {} : { index }) } as const
    if (again) await indexFullText(context, options)
    const { counts } = await timed(() => indexFullText(context, options))
    const asked = await askAll((query) =>
      searchFullText(context, { query, as: 'clerk', snippetLength: 0, ...(index === undefined ? {} : { index }) }),
    )
    await index?.[Symbol.asyncDispose]()
    return { written: counts.written, ...asked }
  }
}

const bareFts5: Contestant = async (_, timed) => {
  const database = new DatabaseSync(':memory:')
  await timed(async () => {
    database.exec('create virtual table t using fts5(body); begin')
    const insert = database.prepare('insert into t (body) values (?)')
    for (const text of texts()) insert.run(text)
    database.exec('commit')
  })
  const find = database.prepare('select rowid from t where t match ? order by rank limit 20')
  return { written: documents, ...(await askAll((query) => find.all(query))) }
}

const plainFlexSearch: Contestant = async (_, timed) => {
  const index = new Index()
  await timed(async () => {
    let n = 0
    for (const text of texts()) index.add(n++, text)
  })
  return { written: documents, ...(await askAll((query) => index.search(query, { limit: 20 }))) }
}

const miniSearch: Contestant = async (_, timed) => {
  const index = new MiniSearch({ fields: ['body'] })
  await timed(async () => {
    let id = 0
    for (const body of texts()) index.add({ id: id++, body })
  })
  return { written: documents, ...(await askAll((query) => index.search(query, { combineWith: 'AND' }).slice(0, 20))) }
}

const onlyWords: Contestant = async (_, timed) => {
  let words = 0
  await timed(async () => {
    for (const text of texts()) for (const _word of tokenise(text)) words++
  })
  return { written: 0, words }
}

await runContest({
  title: `Full text of ${documents} documents of ${wordsEach} words`,
  script: import.meta.filename,
  contestants: {
    'bare FTS5': bareFts5,
    'plain FlexSearch': plainFlexSearch,
    MiniSearch: miniSearch,
    'tokenise only': onlyWords,
    'job into SQLite': whole((file) => openSqliteIndex({ file })),
    'job into SQLite, again': whole((file) => openSqliteIndex({ file }), true),
    'job into FlexSearch': whole((file) => openFlexSearchIndex({ file })),
    'job into FlexSearch, again': whole((file) => openFlexSearchIndex({ file }), true),
    'job into word tables': whole(),
    'job into word tables, again': whole(undefined, true),
  },
  floor: 'bare FTS5',
  runs: Number(values.runs),
  prepare: async () => size,
})
