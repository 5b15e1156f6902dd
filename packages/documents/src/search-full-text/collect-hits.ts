import type { Database } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import { entityKinds } from '../shared/full-text/entity-kind.ts'
import type { QueryNode } from '../shared/full-text/query/query-node.ts'
import type { IndexHit, IndexQuery, TextIndex } from '../shared/full-text/text-index.ts'
import type { Reader } from './find-reader.ts'
import { type FoundEntity, readFound } from './read-found.ts'
import type { RightsCodes } from './rights-codes.ts'

/** A hit that the person may see, as it is now. */
export type VisibleHit = FoundEntity & Pick<IndexHit, 'score'>

/** What {@link collectHits} works with. */
export interface HitSearch {
  readonly db: Kysely<Database>
  readonly index: TextIndex
  readonly reader: Reader
  readonly rights: RightsCodes
  readonly kinds: IndexQuery['kinds']
  readonly expression: QueryNode
  /** Keeps of some entities those whose text matches; for an index that only gives candidates. */
  matching?(hits: readonly VisibleHit[]): Promise<ReadonlySet<string>>
}

/** A page of visible hits, and how many there are in all. */
export interface CollectedHits {
  readonly hits: readonly VisibleHit[]
  readonly total: number
  readonly isExact: boolean
}

/** Which hits are wanted, and how far to look. */
export interface Page {
  readonly offset: number
  readonly limit: number
  /** Entities looked at in any case, to count the hits. */
  readonly maxExamined: number
  /** Entities looked at though the page is not full. @default all */
  readonly maxDepth?: number
}

/** Entities whose rights are read by one statement. */
const setSize = 200

/**
 * Asks the index and leaves out what the person may not see, set by set, until the page is full and `maxExamined` entities
 * have been looked at. What is left out is not counted either: a number of hidden documents would tell of them.
 */
export async function collectHits(search: HitSearch, page: Page): Promise<CollectedHits> {
  const { index, kinds, expression, reader } = search
  const { maxDepth = Number.POSITIVE_INFINITY } = page
  const atOnce = Math.min(Math.max(page.maxExamined, page.offset + page.limit, setSize), 10_000)
  const hits: VisibleHit[] = []
  let total = 0
  for (let examined = 0; ; examined += atOnce) {
    const found = await index.query({ expression, kinds, maxSecurityLevel: reader.level, offset: examined, limit: atOnce })
    for (let start = 0; start < found.length; start += setSize) {
      for (const hit of await visible(search, found.slice(start, start + setSize))) {
        if (total >= page.offset && hits.length < page.limit) hits.push(hit)
        total += 1
      }
      const seen = examined + start + setSize
      const isEnough = seen >= maxDepth || (hits.length >= page.limit && seen >= page.maxExamined)
      if (isEnough && (start + setSize < found.length || found.length === atOnce)) return { hits, total, isExact: false }
    }
    if (found.length < atOnce) return { hits, total, isExact: true }
  }
}

async function visible(search: HitSearch, found: readonly IndexHit[]): Promise<readonly VisibleHit[]> {
  const { db, reader, rights } = search
  const entities = new Map<string, FoundEntity>()
  for (const kind of entityKinds) {
    const ids = found.filter((hit) => hit.kind === kind).map(({ id }) => id)
    for (const [id, entity] of await readFound(db, kind, ids, reader, rights)) entities.set(`${kind} ${id}`, entity)
  }
  const seen = found.flatMap((hit) => {
    const entity = entities.get(`${hit.kind} ${hit.id.toUpperCase()}`)
    return entity === undefined ? [] : [{ ...entity, score: hit.score }]
  })
  if (search.matching === undefined || seen.length === 0) return seen
  const matching = await search.matching(seen)
  return seen.filter(({ id }) => matching.has(id))
}
