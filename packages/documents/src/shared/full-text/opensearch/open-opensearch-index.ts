import { JobError } from '@synergy-jobs/core'
import { closestWords } from '../closest-words.ts'
import type { EntityKind } from '../entity-kind.ts'
import { fingerprint } from '../fingerprint.ts'
import type { IndexBatch, IndexedEntity, IndexHit, IndexQuery, IndexRebuild, StagedBatch, TextIndex } from '../text-index.ts'
import { formatWatermark, parseWatermark } from '../watermark-text.ts'
import { compileSearch } from './compile-search.ts'
import { entitySource, indexBody } from './index-body.ts'
import type { BulkDocument, SearchClient } from './search-client.ts'

/** Settings of {@link openOpenSearchIndex}. */
export interface OpenSearchIndexSettings {
  /** The official client, made by the caller: `new Client({ node, auth, ssl })` of `@opensearch-project/opensearch`. */
  readonly client: SearchClient
  /** Alias under which the index is known; the indexes behind it are numbered. @default 'synergy-words' */
  readonly alias?: string
}

/**
 * Opens a full-text index in OpenSearch, or in a server that speaks its language, for archives beyond one machine. With
 * positions and BM25. Writes by the client's bulk helper; a rebuild fills the next index and moves the alias in one step.
 */
export function openOpenSearchIndex({ client, alias = 'synergy-words' }: OpenSearchIndexSettings): TextIndex {
  return indexNamed(client, alias, alias)
}

/**
 * Makes the index over one name.
 *
 * @param name - the alias, or the index aside that is being filled
 */
function indexNamed(client: SearchClient, alias: string, name: string): TextIndex {
  const exists = async (): Promise<boolean> => (await client.indices.exists({ index: name })).body === true
  return {
    name: 'opensearch',
    phrases: 'exact',
    async ensure() {
      if (await exists()) return
      await client.indices.create({ index: `${alias}-1`, body: indexBody })
      await client.indices.updateAliases({ body: { actions: [{ add: { index: `${alias}-1`, alias } }] } })
    },
    stage: async (batch) => stage(client, name, batch, await exists()),
    async *indexed(kind) {
      if (await exists()) yield* listIndexed(client, name, kind)
    },
    async watermark(kind) {
      const mark = (await exists()) ? (await readSources(client, name, [`mark-${kind}`], 'mark')).get(`mark-${kind}`) : undefined
      return mark === undefined ? undefined : parseWatermark(mark)
    },
    query: async (query) => ((await exists()) ? ask(client, name, query) : []),
    similarWords: async (word) => ((await exists()) ? similar(client, name, word) : []),
    flush: async () => undefined,
    rebuild: () => rebuild(client, alias),
    [Symbol.asyncDispose]: async () => undefined,
  }
}

async function rebuild(client: SearchClient, alias: string): Promise<IndexRebuild> {
  const { body } = await client.indices.getAlias({ name: alias })
  const [current = `${alias}-0`] = Object.keys(body as object)
  const aside = `${alias}-${Number(current.slice(alias.length + 1)) + 1}`
  if ((await client.indices.exists({ index: aside })).body !== true) await client.indices.create({ index: aside, body: indexBody })
  return {
    index: indexNamed(client, alias, aside),
    async swap() {
      const actions = [{ add: { index: aside, alias } }, { remove_index: { index: current } }]
      await client.indices.updateAliases({ body: { actions } })
    },
    [Symbol.asyncDispose]: async () => undefined,
  }
}

function documentId(kind: EntityKind, id: string): string {
  return `${kind}-${id}`
}

async function stage(client: SearchClient, index: string, batch: IndexBatch, exists: boolean): Promise<StagedBatch> {
  const { kind, entries, removed } = batch
  const ids = [...entries.map(({ id }) => id), ...removed].map((id) => documentId(kind, id))
  const known = exists && ids.length > 0 ? await readSources(client, index, ids, 'print') : new Map<string, string>()
  const bulk: BulkDocument[] = []
  const changed = new Set<string>()
  const take = (id: string, source: object | undefined): void => {
    changed.add(id)
    bulk.push({ id: documentId(kind, id), source })
  }
  for (const entry of entries) {
    const print = fingerprint(entry)
    const before = known.get(documentId(kind, entry.id))
    if (entry.fields.length > 0 && before !== print) take(entry.id, entitySource(entry, print))
    else if (entry.fields.length === 0 && before !== undefined) take(entry.id, undefined)
  }
  for (const id of removed) if (known.has(documentId(kind, id))) take(id, undefined)
  return { changed, write: () => write(client, index, batch, bulk) }
}

/** The mark goes last and by itself: parts of a bulk load arrive in any order. */
async function write(client: SearchClient, index: string, { kind, watermark }: IndexBatch, bulk: BulkDocument[]): Promise<void> {
  let refused: string | undefined
  if (bulk.length > 0) {
    await client.helpers.bulk({
      datasource: bulk,
      onDocument: ({ id, source }) =>
        source === undefined ? { delete: { _index: index, _id: id } } : [{ index: { _index: index, _id: id } }, source],
      onDrop: ({ error, document }) => {
        // Deleting what is gone already is no failure: a batch is written again after an interruption.
        if (document.source !== undefined) refused ??= `${document.id}: ${error.reason}`
      },
      // By name: `true` would refresh every index of the cluster.
      refreshOnCompletion: index,
    })
  }
  if (refused !== undefined)
    throw new JobError(
      'write-failed',
      `The index ${index} refused an entry (${refused}). Look at its mapping and its disk, and run the job again.`,
      {
        details: { index, refused },
      },
    )
  if (watermark === undefined) return
  const body = { kind: 'mark', id: kind, mark: formatWatermark(watermark) }
  await client.index({ index, id: `mark-${kind}`, body, refresh: 'true' })
}

interface Found {
  readonly _id: string
  readonly _score?: number | null
  readonly _source?: Readonly<Record<string, unknown>>
  readonly sort?: readonly unknown[]
}

/** One field of some documents, by document; those that are not there are left out. */
async function readSources(
  client: SearchClient,
  index: string,
  ids: readonly string[],
  field: string,
): Promise<ReadonlyMap<string, string>> {
  const { body } = await client.mget({ index, body: { ids }, _source_includes: [field] })
  const { docs } = body as { readonly docs: readonly Found[] }
  return new Map(docs.flatMap(({ _id, _source }) => (_source === undefined ? [] : [[_id, String(_source[field])] as const])))
}

async function hitsOf(client: SearchClient, index: string, body: object): Promise<readonly Found[]> {
  const answer = await client.search({ index, body })
  return (answer.body as { readonly hits: { readonly hits: readonly Found[] } }).hits.hits
}

async function ask(client: SearchClient, index: string, query: IndexQuery): Promise<readonly IndexHit[]> {
  const hits = await hitsOf(client, index, {
    query: {
      bool: {
        must: [compileSearch(query.expression)],
        filter: [{ terms: { kind: query.kinds } }, { range: { level: { lte: query.maxSecurityLevel } } }],
      },
    },
    sort: [{ _score: 'desc' }, { kind: 'asc' }, { id: 'asc' }],
    from: query.offset,
    size: query.limit,
    _source: ['kind', 'id'],
    track_scores: true,
  })
  return hits.map(({ _source = {}, _score }) => ({ kind: _source['kind'] as EntityKind, id: String(_source['id']), score: _score ?? 0 }))
}

const pageSize = 1_000

async function* listIndexed(client: SearchClient, index: string, kind: EntityKind): AsyncGenerator<IndexedEntity, void> {
  for (let after: readonly unknown[] | undefined; ; ) {
    const hits = await hitsOf(client, index, {
      query: { bool: { filter: [{ terms: { kind: [kind] } }] } },
      sort: [{ id: 'asc' }],
      size: pageSize,
      _source: ['id', 'level'],
      ...(after === undefined ? {} : { search_after: after }),
    })
    for (const { _source = {} } of hits) yield { id: String(_source['id']), securityLevel: Number(_source['level']) }
    after = hits.at(-1)?.sort
    if (hits.length < pageSize) return
  }
}

async function similar(client: SearchClient, index: string, word: string): Promise<readonly string[]> {
  const term = (field: string) => ({
    text: word,
    term: { field, analyzer: 'words', max_edits: 2, prefix_length: 0, size: 50, suggest_mode: 'always' },
  })
  const { body } = await client.search({ index, body: { size: 0, suggest: { subject: term('subject'), body: term('body') } } })
  const { suggest } = body as {
    readonly suggest: Readonly<Record<string, readonly { readonly options: readonly { readonly text: string }[] }[]>>
  }
  const words = Object.values(suggest).flatMap((parts) => parts.flatMap(({ options }) => options.map(({ text }) => text)))
  return closestWords(word, new Set(words))
}
